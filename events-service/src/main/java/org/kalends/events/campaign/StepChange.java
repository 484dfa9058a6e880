package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** What a person did to a step, for the next person who looks at it. */
@Entity
@Immutable
public class StepChange {

    static final String MOVED = "moved";
    static final String SKIPPED = "skipped";
    static final String ADDED = "added";

    @Id
    private UUID id;

    private UUID stepId;
    private String what;
    private LocalDateTime fromLocal;
    private LocalDateTime toLocal;
    private String reason;
    private String changedBy;
    private Instant changedAt;

    protected StepChange() {}

    private StepChange(Step step, String what, String reason, By by) {
        this.id = UUID.randomUUID();
        this.stepId = step.id();
        this.what = what;
        this.toLocal = step.dueLocal();
        this.reason = reason;
        this.changedBy = by.name();
        this.changedAt = by.at();
    }

    /** @param from its local time of release before */
    static StepChange moved(Step step, LocalDateTime from, By by) {
        StepChange change = new StepChange(step, MOVED, null, by);
        change.fromLocal = from;
        return change;
    }

    static StepChange skipped(Step step, String reason, By by) {
        return new StepChange(step, SKIPPED, reason, by);
    }

    static StepChange added(Step step, By by) {
        return new StepChange(step, ADDED, null, by);
    }

    /** Who, by name, and when. */
    record By(String name, Instant at) {}

    UUID stepId() {
        return stepId;
    }

    String what() {
        return what;
    }

    LocalDateTime from() {
        return fromLocal;
    }

    LocalDateTime to() {
        return toLocal;
    }

    String reason() {
        return reason;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
