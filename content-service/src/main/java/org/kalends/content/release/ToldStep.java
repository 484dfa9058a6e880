package org.kalends.content.release;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementEvent;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;

/** What the topic says of a step and this database does not know: it was told by one that no longer exists. */
@Entity
@Table(name = "told_step")
class ToldStep {

    @Id
    @Column(name = "step_id")
    private UUID stepId;

    private long sequence;

    @Convert(converter = ToldColumns.Released.class)
    private StatementReleased released;

    @Convert(converter = ToldColumns.Corrected.class)
    private StatementCorrected corrected;

    @Convert(converter = ToldColumns.Retracted.class)
    private StatementRetracted retracted;

    @Version
    private int version;

    protected ToldStep() {}

    ToldStep(UUID stepId) {
        this.stepId = stepId;
    }

    /** Takes in one message; older ones that come after newer ones change nothing. */
    void hear(StatementEvent event) {
        if (event.statement().sequence() <= sequence) {
            return;
        }
        sequence = event.statement().sequence();
        switch (event) {
            case StatementReleased told -> released = told;
            case StatementCorrected told -> corrected = told;
            case StatementRetracted told -> retracted = told;
            default -> {
                // how it came to its release need not be known again
            }
        }
    }

    UUID stepId() {
        return stepId;
    }

    long sequence() {
        return sequence;
    }

    Optional<StatementReleased> released() {
        return Optional.ofNullable(released);
    }

    Optional<StatementCorrected> corrected() {
        return Optional.ofNullable(corrected);
    }

    Optional<StatementRetracted> retracted() {
        return Optional.ofNullable(retracted);
    }
}
