package org.kalends.events.campaign;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.office.NotYourOffice;
import org.kalends.identity.CurrentPerson;
import org.kalends.layout.problem.Sentence;
import org.kalends.outbox.Outbox;

/** Calls a campaign off. */
@ApplicationScoped
class CampaignCancelling {

    private final Campaigns campaigns;
    private final Outbox outbox;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    CampaignCancelling(Campaigns campaigns, Outbox outbox, CurrentPerson person, Clock clock) {
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.person = person;
        this.clock = clock;
    }

    @Transactional
    void cancel(UUID id, String reason) {
        String given = Reason.given(
                reason,
                Sentence.of(
                        "invalid-plan.why-cancel", "Say why the campaign is called off: the offices will read it."));
        Campaign campaign = campaigns.lock(id);
        campaign.steps().stream()
                .map(Step::office)
                .filter(o -> !person.worksFor(o))
                .findFirst()
                .ifPresent(office -> {
                    throw new NotYourOffice(office);
                });
        campaign.cancel(given, clock.instant()).forEach(outbox::append);
    }
}
