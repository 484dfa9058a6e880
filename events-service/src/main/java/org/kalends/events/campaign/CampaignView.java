package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.kalends.contracts.DeliveryCounts;

/** A campaign for programs. */
record CampaignView(
        UUID id, String title, String observance, int year, LocalDate date, String state, List<StepView> steps) {

    /**
     * A step for programs.
     *
     * @param dueLocal the local date and time of release, the truth about when
     * @param statementId its statement at content-service; absent before it is drafted
     */
    record StepView(
            UUID id,
            String office,
            String kind,
            Instant draftAt,
            Instant approveBy,
            Instant dueAt,
            LocalDateTime dueLocal,
            String zone,
            String state,
            String reason,
            UUID statementId,
            List<PublicationView> publications) {}

    /** A publication of a step, as notifier-service told. */
    record PublicationView(
            UUID id, String channel, String account, String state, String remoteUrl, DeliveryCounts counts) {}

    static CampaignView of(Campaign campaign, List<StepPublication> publications) {
        return new CampaignView(
                campaign.id(),
                campaign.title(Locale.ENGLISH),
                campaign.observanceKey(),
                campaign.year(),
                campaign.date(),
                campaign.state().word(),
                campaign.steps().stream().map(step -> step(step, publications)).toList());
    }

    private static StepView step(Step step, List<StepPublication> publications) {
        return new StepView(
                step.id(),
                step.office(),
                step.kind(),
                step.draftAt(),
                step.approveBy(),
                step.dueAt(),
                step.dueLocal(),
                step.zone().getId(),
                step.state().word(),
                step.stateReason(),
                step.statementId(),
                publications.stream()
                        .filter(p -> p.stepId().equals(step.id()))
                        .map(p -> new PublicationView(
                                p.id(), p.channel(), p.account(), p.state(), p.remoteUrl(), p.counts()))
                        .toList());
    }
}
