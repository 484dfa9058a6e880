package org.kalends.content.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kalends.content.office.OfficeColumn;
import org.kalends.contracts.OccurrenceSnapshot;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementReleased;

/** A released page in one language, as it was frozen or last corrected. The newsroom knows nothing else. */
@Entity
@Table(name = "public_page")
public class PublicPage {

    @Id
    private UUID id;

    @Column(name = "statement_id")
    private UUID statementId;

    private String office;

    private String observance;

    @Column(name = "occurrence_year")
    private int year;

    private String slug;

    private String locale;

    private boolean main;

    private String title;

    private String html;

    private int minutes;

    private String kind;

    @Convert(converter = OccurrenceColumn.class)
    private OccurrenceSnapshot occurrence;

    @Column(name = "office_snapshot")
    @Convert(converter = OfficeColumn.class)
    private OfficeSnapshot officeSnapshot;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Convert(converter = CorrectionsColumn.class)
    private List<PublicCorrection> corrections;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "retracted_at")
    private Instant retractedAt;

    @Column(name = "retraction_reason")
    private String retractionReason;

    @Version
    private int version;

    protected PublicPage() {}

    PublicPage(StatementReleased released, ReleasedVariant variant, PageAddress address, int minutes, boolean main) {
        this.id = UUID.randomUUID();
        this.statementId = released.statement().statementId();
        this.office = address.office();
        this.observance = released.occurrence().observance().key();
        this.year = address.year();
        this.slug = address.slug();
        this.locale = variant.locale();
        this.main = main;
        this.kind = released.kind();
        this.occurrence = released.occurrence();
        this.officeSnapshot = released.office();
        this.releasedAt = released.releasedAt();
        this.title = variant.title();
        this.html = variant.html();
        this.minutes = minutes;
        this.corrections = List.of();
    }

    /** Another text takes the place of the one that was public. */
    void correct(ReleasedVariant variant, PublicCorrection correction, int newMinutes) {
        title = variant.title();
        html = variant.html();
        minutes = newMinutes;
        correctedAt = correction.at();
        corrections = Stream.concat(corrections.stream(), Stream.of(correction)).toList();
    }

    /** The text is taken back; that there was one, and why it is gone, is said from now on. */
    void retract(String reason, Instant at) {
        retractedAt = at;
        retractionReason = reason;
    }

    UUID statementId() {
        return statementId;
    }

    /** Where the page of a list after this one begins. */
    Before before() {
        return new Before(releasedAt, statementId);
    }

    /** What it is in the database now: another one after each change. */
    String row() {
        return id + ":" + version;
    }

    PageAddress address() {
        return new PageAddress(office, year, slug);
    }

    String path() {
        return main ? address().path() : address().path() + "/" + locale;
    }

    String pdfPath() {
        return address().path() + "/" + locale + ".pdf";
    }

    Named observanceName() {
        return Named.of(occurrence.observance().names(), locale);
    }

    String locale() {
        return locale;
    }

    boolean isMain() {
        return main;
    }

    String title() {
        return title;
    }

    String html() {
        return html;
    }

    int minutes() {
        return minutes;
    }

    String kind() {
        return kind;
    }

    OccurrenceSnapshot occurrence() {
        return occurrence;
    }

    OfficeSnapshot office() {
        return officeSnapshot;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    /** When it last changed for its readers. */
    Instant updatedAt() {
        return correctedAt == null ? releasedAt : correctedAt;
    }

    /** The corrections so far, the oldest first. */
    List<PublicCorrection> corrections() {
        return List.copyOf(corrections);
    }

    boolean isRetracted() {
        return retractedAt != null;
    }

    /** Null when it was not taken back. */
    Instant retractedAt() {
        return retractedAt;
    }

    /** Why it was taken back, in words for the public; null when it was not. */
    String retractionReason() {
        return retractionReason;
    }
}
