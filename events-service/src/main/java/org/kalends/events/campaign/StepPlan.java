package org.kalends.events.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.events.playbook.Deputy;

/**
 * What was planned of a step: what is said by which office, in which languages, and when it is drafted, approved and
 * released. The local times are the truth, the instants follow from them.
 */
@MappedSuperclass
public abstract class StepPlan {

    String kind;
    int milestone;
    String office;
    String latePolicy;
    String deputy;
    Long deputyNoticeSeconds;
    Instant escalateAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(40)[]")
    List<String> channelKinds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(35)[]")
    List<String> locales;

    String zone;
    LocalDateTime draftLocal;
    LocalDateTime approveLocal;
    LocalDateTime dueLocal;
    Instant draftAt;
    Instant approveBy;
    Instant dueAt;
    Instant embargoUntil;

    protected StepPlan() {}

    StepPlan(PlannedStep planned) {
        this.kind = planned.milestone().kind();
        this.milestone = planned.place();
        this.office = planned.office().key();
        this.latePolicy = planned.milestone().latePolicy();
        this.channelKinds = planned.milestone().channelKinds();
        this.locales = planned.milestone().locales();
        Deputy second = planned.milestone().deputy();
        this.deputy = second == null ? null : second.who();
        this.deputyNoticeSeconds = second == null ? null : second.before().toSeconds();
        this.zone = planned.due().zone().getId();
        this.draftLocal = planned.draft().at();
        this.approveLocal = planned.approve().at();
        this.dueLocal = planned.due().at();
        this.draftAt = planned.draft().instant();
        this.approveBy = planned.approve().instant();
        this.dueAt = planned.due().instant();
        this.embargoUntil = planned.embargoUntil();
        this.escalateAt = escalation();
    }

    /**
     * Puts the release at another local time. The approval keeps its distance, and so does the draft.
     *
     * @param draftToo whether the draft is still to be asked for
     */
    void shiftTo(LocalDateTime due, boolean draftToo) {
        Duration by = Duration.between(dueLocal, due);
        dueLocal = due;
        dueAt = instant(due);
        approveLocal = approveLocal.plus(by);
        approveBy = instant(approveLocal);
        escalateAt = escalation();
        if (draftToo) {
            draftLocal = draftLocal.plus(by);
            draftAt = instant(draftLocal);
        }
    }

    /** Derives its moments from their local times by the zone's rules as they are now. Answers whether any has moved. */
    boolean deriveAnew() {
        List<Instant> before = List.of(draftAt, approveBy, dueAt);
        draftAt = instant(draftLocal);
        approveBy = instant(approveLocal);
        dueAt = instant(dueLocal);
        escalateAt = escalation();
        return !before.equals(List.of(draftAt, approveBy, dueAt));
    }

    /** Whether it may not be public yet at this local time of its office. */
    boolean isEmbargoedAt(LocalDateTime due) {
        return embargoUntil != null && instant(due).isBefore(embargoUntil);
    }

    /** The instant of a local time of this step's office. */
    Instant instant(LocalDateTime local) {
        return new LocalMoment(local, zone()).instant();
    }

    /** The office as the draft is asked for: in the languages that are required, or all of its own. */
    OfficeSnapshot speaking(OfficeSnapshot whole) {
        return locales.isEmpty()
                ? whole
                : new OfficeSnapshot(
                        whole.key(),
                        whole.names(),
                        whole.country(),
                        whole.cities(),
                        whole.zone(),
                        locales,
                        whole.speaker(),
                        whole.hub());
    }

    public String kind() {
        return kind;
    }

    public String office() {
        return office;
    }

    /** Its place among the campaign's milestones, from 0. */
    public int milestone() {
        return milestone;
    }

    /** Who is asked when the approver has not acted; null for nobody. */
    public String deputy() {
        return deputy;
    }

    private Instant escalation() {
        return deputy == null ? null : dueAt.minusSeconds(deputyNoticeSeconds);
    }

    /** When its deputy is asked if it is not approved by then; null for never. */
    public Instant escalateAt() {
        return escalateAt;
    }

    List<String> locales() {
        return locales;
    }

    List<String> channelKinds() {
        return channelKinds;
    }

    public String latePolicy() {
        return latePolicy;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public LocalDateTime dueLocal() {
        return dueLocal;
    }

    public LocalDateTime draftLocal() {
        return draftLocal;
    }

    public LocalDateTime approveLocal() {
        return approveLocal;
    }

    public Instant draftAt() {
        return draftAt;
    }

    public Instant approveBy() {
        return approveBy;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Before this instant it may not be public; null when there is no embargo. */
    public Instant embargoUntil() {
        return embargoUntil;
    }
}
