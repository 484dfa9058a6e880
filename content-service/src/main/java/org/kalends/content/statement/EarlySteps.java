package org.kalends.content.statement;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.contracts.StepDue;
import org.kalends.contracts.StepMoved;

/** Steps heard of too early. */
@ApplicationScoped
public class EarlySteps implements PanacheRepositoryBase<EarlyStep, UUID> {

    public void remember(StepDue due) {
        early(due.stepId()).fallDue(due);
    }

    public void remember(StepMoved moved) {
        early(moved.stepId()).moveTo(moved);
    }

    public void rememberCancelled(UUID stepId) {
        early(stepId).cancel();
    }

    private EarlyStep early(UUID stepId) {
        return findByIdOptional(stepId).orElseGet(() -> {
            EarlyStep early = new EarlyStep(stepId);
            persist(early);
            return early;
        });
    }
}
