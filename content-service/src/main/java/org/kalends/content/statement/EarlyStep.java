package org.kalends.content.statement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kalends.contracts.StepDue;
import org.kalends.contracts.StepMoved;

/** What was heard of a step before its draft was asked for. */
@Entity
@Table(name = "early_step")
public class EarlyStep {

    @Id
    @Column(name = "step_id")
    private UUID stepId;

    private boolean due;

    private boolean cancelled;

    @Column(name = "late_policy")
    private String latePolicy;

    @Column(name = "moved_local")
    private LocalDateTime movedLocal;

    @Column(name = "moved_due_at")
    private Instant movedDueAt;

    @Column(name = "moved_approve_by")
    private Instant movedApproveBy;

    @Version
    private int version;

    protected EarlyStep() {}

    EarlyStep(UUID stepId) {
        this.stepId = stepId;
    }

    void fallDue(StepDue told) {
        due = true;
        latePolicy = told.latePolicy();
    }

    void moveTo(StepMoved told) {
        movedLocal = told.dueLocal();
        movedDueAt = told.dueAt();
        movedApproveBy = told.approveBy();
    }

    void cancel() {
        cancelled = true;
    }

    /** Whether it was due before its draft was asked for. */
    public boolean isDue() {
        return due;
    }

    /** As the message had it; null when it did not come, or came before this was kept. */
    public String latePolicy() {
        return latePolicy;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Where it was moved to; empty when it was not. */
    Optional<StepMoved> moved(UUID campaign) {
        return movedLocal == null
                ? Optional.empty()
                : Optional.of(new StepMoved(campaign, stepId, movedLocal, movedDueAt, movedApproveBy));
    }
}
