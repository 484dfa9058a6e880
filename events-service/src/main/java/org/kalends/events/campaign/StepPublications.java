package org.kalends.events.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every publication that the board was told of. */
@ApplicationScoped
public class StepPublications implements PanacheRepositoryBase<StepPublication, UUID> {

    private static final String NEEDING = " from StepPublication p where p.state in ('failed', 'unknown')"
            + " and exists (select s from Step s where s.id = p.stepId and (?1 = true or s.office in ?2))";

    public List<StepPublication> ofSteps(Collection<UUID> steps) {
        return steps.isEmpty() ? List.of() : list("stepId in ?1 order by channel, account, id", steps);
    }

    /** Those of these steps that a person must look at. */
    List<StepPublication> failingOf(Collection<UUID> steps) {
        return steps.isEmpty()
                ? List.of()
                : list("stepId in ?1 and state in ('failed', 'unknown') order by changedAt, id", steps);
    }

    /**
     * Those that a person must look at, the longest waiting first.
     *
     * @param offices only theirs; empty for every office
     * @param after how many of them to pass over
     */
    public List<StepPublication> needingSomeone(Set<String> offices, int after, int most) {
        return find("select p" + NEEDING + " order by p.changedAt, p.id", offices.isEmpty(), some(offices))
                .range(after, after + most - 1)
                .list();
    }

    public int countNeedingSomeone(Set<String> offices) {
        return (int) count(NEEDING, offices.isEmpty(), some(offices));
    }

    private static Set<String> some(Set<String> offices) {
        return offices.isEmpty() ? Set.of("") : offices;
    }

    List<StepPublication> ofCampaign(Campaign campaign) {
        return ofSteps(campaign.steps().stream().map(Step::id).toList());
    }
}
