package org.kalends.notifier.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;

/** What became of a statement after its release: it was corrected, or taken back. */
@Entity
public class Aftermath {

    @Id
    @Column(name = "statement_id")
    private UUID statementId;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Convert(converter = StatementColumn.class)
    private StatementReleased correction;

    @Column(name = "corrected_as")
    private long correctedAs;

    @Column(name = "retracted_at")
    private Instant retractedAt;

    @Column(name = "retraction_reason")
    private String retractionReason;

    @Version
    private int version;

    protected Aftermath() {}

    Aftermath(UUID statementId) {
        this.statementId = statementId;
    }

    /** @return whether that is news; an older correction that comes late is not */
    boolean correct(StatementCorrected told) {
        if (told.statement().sequence() <= correctedAs) {
            return false;
        }
        correctedAs = told.statement().sequence();
        correctedAt = told.correctedAt();
        correction = new StatementReleased(
                told.statement(),
                told.revision(),
                told.contentHash(),
                told.kind(),
                told.occurrence(),
                told.office(),
                told.releasedAt(),
                told.variants(),
                told.pages());
        return true;
    }

    /** @return whether that is news */
    boolean retract(StatementRetracted told) {
        boolean news = retractedAt == null;
        if (news) {
            retractedAt = told.retractedAt();
            retractionReason = told.reason();
        }
        return news;
    }

    /** The text that took the place of the released one; empty when there was no correction. */
    public Optional<StatementReleased> correction() {
        return Optional.ofNullable(correction);
    }

    public boolean isRetracted() {
        return retractedAt != null;
    }

    /** Null when it was not corrected. */
    public Instant correctedAt() {
        return correctedAt;
    }

    /** Null when it was not retracted. */
    public Instant retractedAt() {
        return retractedAt;
    }

    /** In the words of whoever took it back; null when nobody did. */
    public String retractionReason() {
        return retractionReason;
    }
}
