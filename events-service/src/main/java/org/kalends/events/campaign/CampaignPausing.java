package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.layout.problem.Sentence;

/** Confirms a draft, pauses a campaign, and lets it go on once what it missed is decided. */
@ApplicationScoped
class CampaignPausing {

    private final Campaigns campaigns;
    private final CampaignReading reading;
    private final Standstills standstills;
    private final MissedSteps missedSteps;
    private final Clock clock;

    @Inject
    CampaignPausing(
            Campaigns campaigns,
            CampaignReading reading,
            Standstills standstills,
            MissedSteps missedSteps,
            Clock clock) {
        this.campaigns = campaigns;
        this.reading = reading;
        this.standstills = standstills;
        this.missedSteps = missedSteps;
        this.clock = clock;
    }

    @Transactional
    Campaign confirm(UUID id) {
        Campaign campaign = mine(id);
        campaign.confirm(standstills.standing(), clock.instant());
        return campaign;
    }

    @Transactional
    Campaign pause(UUID id, String reason) {
        String given = Reason.given(
                reason,
                Sentence.of("invalid-plan.why-pause", "Say why the campaign is paused: the offices will read it."));
        Campaign campaign = mine(id);
        campaign.pause(given);
        return campaign;
    }

    /** @throws MissedStepsUndecided when a step was missed and nobody says what becomes of it */
    @Transactional
    Campaign resume(UUID id, WayBack way) {
        Campaign campaign = mine(id);
        campaign.requirePaused();
        Standing standing = standstills.standing();
        missedSteps.decide(missed(campaign, standing), way);
        campaign.resume(standing);
        return campaign;
    }

    /** What fell due during the pause and would go on now. */
    @Transactional
    List<Step> missed(UUID id) {
        return missed(reading.require(id), standstills.standing());
    }

    private List<Step> missed(Campaign campaign, Standing standing) {
        Instant now = clock.instant();
        return campaign.steps().stream()
                .filter(step -> step.isMissed(now) && !standing.covers(step.office()))
                .toList();
    }

    private Campaign mine(UUID id) {
        Campaign campaign = campaigns.lock(id);
        campaign.steps().stream().map(Step::office).distinct().forEach(reading::requireWorksFor);
        return campaign;
    }
}
