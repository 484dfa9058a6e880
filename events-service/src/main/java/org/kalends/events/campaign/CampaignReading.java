package org.kalends.events.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.NotYourOffice;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** The campaigns that the person may see: those in which an office of theirs takes part. */
@ApplicationScoped
public class CampaignReading {

    private final Campaigns campaigns;
    private final CurrentPerson person;

    @Inject
    CampaignReading(Campaigns campaigns, CurrentPerson person) {
        this.campaigns = campaigns;
        this.person = person;
    }

    /** All of them with their steps, the latest occurrence first. */
    public List<Campaign> mine() {
        return campaigns.latestFirst().stream().filter(this::isMine).toList();
    }

    /** Those with an occurrence, or a day of a step, between two days, both inclusive; not those called off. */
    public List<Campaign> between(LocalDate first, LocalDate last) {
        return campaigns.touching(first, last).stream().filter(this::isMine).toList();
    }

    /** @throws NotYourOffice when none of the person's offices takes part */
    public Campaign require(UUID id) {
        Campaign campaign = campaigns.require(id);
        if (!isMine(campaign)) {
            throw new NotYourOffice(campaign.steps().getFirst().office());
        }
        return campaign;
    }

    /** Whether the person plans campaigns and calls them off. */
    boolean mayPlan() {
        return person.has(Roles.MANAGER);
    }

    public boolean isMine(Campaign campaign) {
        return campaign.steps().stream().anyMatch(step -> person.worksFor(step.office()));
    }
}
