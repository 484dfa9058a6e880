package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OccurrenceSnapshot;
import org.kalends.contracts.StepCancelled;
import org.kalends.events.observance.rule.DateSpan;

/** The plan for one occurrence by one or many offices. */
@Entity
public class Campaign {

    @Id
    private UUID id;

    private String observanceKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private ObservanceSnapshot observance;

    private int occurrenceYear;
    private LocalDate occurrenceDate;
    private String playbookKey;
    private int playbookEdition;

    /** What a person decided; how far it has run, its steps say. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CampaignState decision;

    private String plannedBy;
    private Instant plannedAt;
    private String cancelReason;
    private String pauseReason;
    private UUID previousId;
    private UUID standingOrderId;

    @Embedded
    private OccurrenceMove moved = OccurrenceMove.none();

    @OneToMany(mappedBy = "campaign", cascade = CascadeType.PERSIST)
    private List<Step> steps = new ArrayList<>();

    @Version
    private long version;

    protected Campaign() {}

    Campaign(Plan plan, Origin origin, boolean draft, Standing standing, Instant now) {
        this.id = UUID.randomUUID();
        this.observanceKey = plan.observance().key();
        this.observance = plan.observance().snapshot();
        this.occurrenceYear = plan.year();
        this.occurrenceDate = plan.day();
        this.playbookKey = plan.playbook().key();
        this.playbookEdition = plan.playbook().edition();
        this.decision = draft ? CampaignState.DRAFT : CampaignState.SCHEDULED;
        this.plannedBy = origin.plannedBy();
        this.plannedAt = now;
        this.previousId = origin.previous();
        this.standingOrderId = origin.standingOrder();
        plan.planned()
                .forEach(
                        planned -> steps.add(new Step(this, planned, draft || standing.covers(planned.office()), now)));
    }

    /**
     * A person says yes to a draft. A step whose moment passed meanwhile is left out.
     *
     * @throws CampaignIsOver when it is no draft, or when all of its moments are over
     */
    void confirm(Standing standing, Instant now) {
        boolean allOver = steps.stream().allMatch(step -> step.dueAt().isBefore(now));
        if (decision != CampaignState.DRAFT || allOver) {
            throw new CampaignIsOver(this);
        }
        decision = CampaignState.SCHEDULED;
        steps.forEach(step -> {
            if (step.dueAt().isBefore(now)) {
                step.leaveOut(now);
            }
            step.pause(standing.covers(step.office()));
        });
    }

    /** Stops it: the clock leaves its steps alone until somebody resumes it. */
    void pause(String reason) {
        if (decision != CampaignState.SCHEDULED || !state().isOpen()) {
            throw new CampaignIsOver(this);
        }
        decision = CampaignState.PAUSED;
        pauseReason = reason;
        steps.forEach(step -> step.pause(true));
    }

    /** Lets it go on. What its moment passed over was decided before. */
    void resume(Standing standing) {
        requirePaused();
        decision = CampaignState.SCHEDULED;
        pauseReason = null;
        steps.forEach(step -> step.pause(standing.covers(step.office())));
    }

    void requirePaused() {
        if (decision != CampaignState.PAUSED) {
            throw new CampaignIsOver(this);
        }
    }

    /** A step that was not in the playbook. */
    Step add(PlannedStep planned, Standing standing, Instant now) {
        if (!state().isOpen()) {
            throw new CampaignIsOver(this);
        }
        boolean stopped = decision != CampaignState.SCHEDULED || standing.covers(planned.office());
        Step added = new Step(this, planned, stopped, now);
        steps.add(added);
        return added;
    }

    /** The place of a milestone that is added. */
    int nextPlace() {
        return steps.stream().mapToInt(Step::milestone).max().orElse(-1) + 1;
    }

    /** Calls the campaign off: every step that is not yet public. @return what to tell the others */
    List<StepCancelled> cancel(String reason, Instant now) {
        if (!state().isOpen()) {
            throw new CampaignIsOver(this);
        }
        decision = CampaignState.CANCELLED;
        cancelReason = reason;
        return steps.stream()
                .filter(step -> !step.state().isOver())
                .map(step -> step.cancel(reason, now))
                .toList();
    }

    /** Takes in on which days of its year the observance falls now. */
    void fallsOn(List<DateSpan> occurrences, Instant noticed) {
        if (state().isOpen()) {
            moved = moved.when(occurrenceDate, occurrences, noticed);
        }
    }

    /** Its occurrence has moved, and it goes with it; its steps are moved beside. @throws OccurrenceSettled */
    void followOccurrence() {
        requireMoved();
        occurrenceDate = moved.to();
        moved = OccurrenceMove.none();
    }

    /** Its occurrence has moved, and its dates stay nevertheless. @throws OccurrenceSettled */
    void keepDates() {
        requireMoved();
        moved = moved.answered();
    }

    private void requireMoved() {
        if (!isOccurrenceMoved()) {
            throw new OccurrenceSettled();
        }
    }

    /** Whether its occurrence has moved, or is none any more, and nobody has said what becomes of its steps. */
    public boolean isOccurrenceMoved() {
        return moved.isOpen() && state().isOpen();
    }

    /** The day to which its occurrence has moved; null when there is none any more in its year. */
    public LocalDate movedTo() {
        return moved.to();
    }

    /** What was decided, and once it has begun how far its steps have come. */
    public CampaignState state() {
        return stateWhen(
                steps.stream().anyMatch(step -> !step.state().isOver()),
                steps.stream().anyMatch(step -> step.state() != StepState.PLANNED));
    }

    /**
     * Its state, when its steps are known otherwise.
     *
     * @param open whether something is still to come of a step
     * @param begun whether a step has left its plan
     */
    CampaignState stateWhen(boolean open, boolean begun) {
        if (decision != CampaignState.SCHEDULED) {
            return decision;
        }
        if (!open) {
            return CampaignState.FINISHED;
        }
        return begun ? CampaignState.RUNNING : CampaignState.SCHEDULED;
    }

    /** Whether it was neither called off nor is only a draft; its steps may all be over. */
    boolean isOpen() {
        return decision == CampaignState.SCHEDULED || decision == CampaignState.PAUSED;
    }

    public UUID id() {
        return id;
    }

    public String title(Locale locale) {
        return observance
                .names()
                .getOrDefault(locale.getLanguage(), observance.names().getOrDefault("en", observance.key()));
    }

    public String observanceKey() {
        return observanceKey;
    }

    public OccurrenceSnapshot occurrence() {
        return new OccurrenceSnapshot(observance, occurrenceYear, occurrenceDate);
    }

    public LocalDate date() {
        return occurrenceDate;
    }

    public int year() {
        return occurrenceYear;
    }

    /** Its steps in the order in which they are released. */
    public List<Step> steps() {
        return steps.stream()
                .sorted(Comparator.comparing(Step::dueAt).thenComparing(Step::office))
                .toList();
    }

    public String playbookKey() {
        return playbookKey;
    }

    public String plannedBy() {
        return plannedBy;
    }

    public String cancelReason() {
        return cancelReason;
    }

    /** Why it is paused; null when it is not. */
    public String pauseReason() {
        return pauseReason;
    }

    int playbookEdition() {
        return playbookEdition;
    }

    /** The campaign that it was planned from; null for none. */
    UUID previousId() {
        return previousId;
    }

    /** What its state is compared by: grows with each change of it or of a step. */
    String tag() {
        long changes = steps.stream().mapToLong(Step::version).sum();
        return version + "." + steps.size() + "." + changes;
    }

    /** Its board. */
    public String address() {
        return "/events/campaigns/" + id;
    }
}
