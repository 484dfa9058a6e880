package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.office.NotYourOffice;
import org.kalends.identity.CurrentPerson;

/** Turns an occurrence, offices and a playbook into a campaign: first as a preview, then for good. */
@ApplicationScoped
public class CampaignPlanner {

    private final Planning planning;
    private final Campaigns campaigns;
    private final Standstills standstills;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    CampaignPlanner(
            Planning planning, Campaigns campaigns, Standstills standstills, CurrentPerson person, Clock clock) {
        this.planning = planning;
        this.campaigns = campaigns;
        this.standstills = standstills;
        this.person = person;
        this.clock = clock;
    }

    /** What the campaign would be, with each step's times and warnings. Changes nothing. */
    @Transactional
    public Plan preview(PlanRequest request) {
        return planning.plan(mine(request.checked()), clock.instant());
    }

    /** Plans the campaign, or keeps it as a draft that somebody confirms later. */
    @Transactional
    public Campaign plan(PlanRequest request) {
        Instant now = clock.instant();
        Plan plan = planning.plan(mine(request.checked()), now);
        UUID previous = request.reissueOf() == null
                ? null
                : campaigns.require(request.reissueOf()).id();
        Campaign campaign = new Campaign(
                plan,
                new Origin(person.id(), previous, null),
                Boolean.TRUE.equals(request.draft()),
                standstills.standing(),
                now);
        campaigns.persist(campaign);
        return campaign;
    }

    private PlanRequest mine(PlanRequest request) {
        Optional<String> others =
                request.offices().stream().filter(key -> !person.worksFor(key)).findFirst();
        others.ifPresent(key -> {
            throw new NotYourOffice(key);
        });
        return request;
    }
}
