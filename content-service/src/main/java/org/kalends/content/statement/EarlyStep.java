package org.kalends.content.statement;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What was heard of a step before its draft was asked for. */
@Entity
@Table(name = "early_step")
public class EarlyStep {

    @Id
    @Column(name = "step_id")
    private UUID stepId;

    private boolean due;

    private boolean cancelled;

    @Version
    private int version;

    protected EarlyStep() {}

    EarlyStep(UUID stepId) {
        this.stepId = stepId;
    }

    void fallDue() {
        due = true;
    }

    void cancel() {
        cancelled = true;
    }

    public boolean isDue() {
        return due;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
