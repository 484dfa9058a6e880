package org.kalends.events.campaign;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every publication that the board was told of. */
@ApplicationScoped
public class StepPublications implements PanacheRepositoryBase<StepPublication, UUID> {

    public List<StepPublication> ofSteps(Collection<UUID> steps) {
        return steps.isEmpty() ? List.of() : list("stepId in ?1 order by channel, account, id", steps);
    }

    /** Those that a person must look at. */
    public List<StepPublication> needingSomeone() {
        return list("state in ('failed', 'unknown') order by changedAt, id");
    }

    List<StepPublication> ofCampaign(Campaign campaign) {
        return ofSteps(campaign.steps().stream().map(Step::id).toList());
    }
}
