package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.CascadeType;
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

/** The plan for one occurrence by one or many offices. */
@Entity
public class Campaign {

    @Id
    private UUID id;

    private String request;
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

    @OneToMany(mappedBy = "campaign", cascade = CascadeType.PERSIST)
    private List<Step> steps = new ArrayList<>();

    @Version
    private long version;

    protected Campaign() {}

    Campaign(String request, Plan plan, String plannedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.observanceKey = plan.observance().key();
        this.observance = plan.observance().snapshot();
        this.occurrenceYear = plan.year();
        this.occurrenceDate = plan.day();
        this.playbookKey = plan.playbook().key();
        this.playbookEdition = plan.playbook().edition();
        this.decision = CampaignState.SCHEDULED;
        this.plannedBy = plannedBy;
        this.plannedAt = now;
        plan.steps().forEach(planned -> steps.add(new Step(this, planned, plan.embargoUntil(), now)));
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

    /** What was decided, and once it has begun how far its steps have come. */
    public CampaignState state() {
        if (decision != CampaignState.SCHEDULED) {
            return decision;
        }
        if (steps.stream().allMatch(step -> step.state().isOver())) {
            return CampaignState.FINISHED;
        }
        boolean begun = steps.stream().anyMatch(step -> step.state() != StepState.PLANNED);
        return begun ? CampaignState.RUNNING : CampaignState.SCHEDULED;
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
}
