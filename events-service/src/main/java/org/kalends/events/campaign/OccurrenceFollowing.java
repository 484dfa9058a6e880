package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.observance.DatesChanged;
import org.kalends.layout.problem.Sentence;

/** Notices that a campaign's occurrence falls on another day, and lets the steps go there once a person says so. */
@ApplicationScoped
class OccurrenceFollowing {

    private final Campaigns campaigns;
    private final CampaignReading reading;
    private final StepActs acts;
    private final Clock clock;

    @Inject
    OccurrenceFollowing(Campaigns campaigns, CampaignReading reading, StepActs acts, Clock clock) {
        this.campaigns = campaigns;
        this.reading = reading;
        this.acts = acts;
        this.clock = clock;
    }

    /** What became of the steps: how many moved, and how many stayed because their new time is over or under embargo. */
    record Outcome(int moved, int stayed) {}

    /** In the transaction in which the dates changed. */
    void look(@Observes DatesChanged changed) {
        Instant now = clock.instant();
        campaigns
                .ofObservance(changed.observance().key())
                .forEach(campaign -> campaign.fallsOn(changed.observance().occurrences(campaign.year()), now));
    }

    /**
     * Moves every step that is not over by as many days as the occurrence has moved; local times stay.
     *
     * @throws OccurrenceSettled when nothing is to be decided
     */
    @Transactional
    Outcome follow(UUID id) {
        Campaign campaign = mine(id);
        if (campaign.isOccurrenceMoved() && campaign.movedTo() == null) {
            throw new InvalidPlan(
                    "act",
                    Sentence.of(
                            "invalid-plan.not-marked",
                            "The day is not marked any more in that year. Keep the dates, or call the campaign off."));
        }
        long days = campaign.isOccurrenceMoved() ? ChronoUnit.DAYS.between(campaign.date(), campaign.movedTo()) : 0;
        campaign.followOccurrence();
        List<Step> steps = campaign.steps().stream().filter(Step::isMovable).toList();
        List<Step> going = steps.stream()
                .filter(step -> mayGo(step, step.dueLocal().plusDays(days)))
                .toList();
        going.forEach(step -> acts.move(step, step.dueLocal().plusDays(days)));
        return new Outcome(going.size(), steps.size() - going.size());
    }

    /** Leaves the steps where they are. @throws OccurrenceSettled when nothing is to be decided */
    @Transactional
    void keep(UUID id) {
        mine(id).keepDates();
    }

    private boolean mayGo(Step step, LocalDateTime due) {
        return !step.instant(due).isBefore(clock.instant()) && !step.isEmbargoedAt(due);
    }

    private Campaign mine(UUID id) {
        Campaign campaign = campaigns.lock(id);
        campaign.steps().stream().map(Step::office).distinct().forEach(reading::requireWorksFor);
        return campaign;
    }
}
