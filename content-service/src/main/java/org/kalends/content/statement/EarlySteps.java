package org.kalends.content.statement;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Steps heard of too early. */
@ApplicationScoped
public class EarlySteps implements PanacheRepositoryBase<EarlyStep, UUID> {

    public void rememberDue(UUID stepId) {
        early(stepId).fallDue();
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
