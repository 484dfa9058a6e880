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
    private final Steps steps;
    private final StepLists lists;
    private final Deputies deputies;
    private final CurrentPerson person;

    @Inject
    CampaignReading(Campaigns campaigns, Steps steps, StepLists lists, Deputies deputies, CurrentPerson person) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.lists = lists;
        this.deputies = deputies;
        this.person = person;
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

    /**
     * Steps of a campaign, of the person's offices, by the moment of release.
     *
     * @throws NotYourOffice when none of the person's offices takes part
     */
    List<Step> steps(UUID campaign, StepPlace after, int most) {
        require(campaign);
        return lists.of(campaign, after, most);
    }

    /** Whether the person plans campaigns and calls them off. */
    boolean mayPlan() {
        return person.has(Roles.MANAGER);
    }

    /**
     * @param match the campaign's ETag as it was read; null to take any
     * @throws CampaignChanged when it has changed since
     */
    void requireAsSeen(UUID id, String match) {
        boolean any = match == null || match.strip().equals("*");
        if (!any && !match.strip().equals('"' + require(id).tag() + '"')) {
            throw new CampaignChanged();
        }
    }

    /** @throws NotYourOffice when it is another office's */
    Step requireStep(UUID campaign, UUID id) {
        Step step = steps.withIds(List.of(id)).stream()
                .filter(s -> s.campaign().id().equals(campaign))
                .findFirst()
                .orElseThrow(() -> new UnknownStep(id));
        requireWorksFor(step.office());
        return step;
    }

    /** @throws NotYourOffice when the person does not work for it */
    void requireWorksFor(String office) {
        if (!person.worksFor(office)) {
            throw new NotYourOffice(office);
        }
    }

    /** Whether the person may move this step or leave it out. */
    boolean mayChange(Step step) {
        return mayPlan()
                && person.worksFor(step.office())
                && !step.state().isOver()
                && step.campaign().isOpen();
    }

    public boolean isMine(Campaign campaign) {
        return campaign.steps().stream().anyMatch(step -> person.worksFor(step.office()) || deputies.isAsked(step));
    }
}
