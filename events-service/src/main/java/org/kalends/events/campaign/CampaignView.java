package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kalends.contracts.DeliveryCounts;

/**
 * A campaign for programs.
 *
 * @param previous the campaign that it was planned from, usually last year's; absent when there is none
 * @param occurrenceMoved whether its occurrence no longer falls on this date, and nobody has said what becomes of the steps
 * @param movedTo the day to which the occurrence has moved; absent when there is none any more
 * @param pauseReason why it is paused; absent when it is not
 */
record CampaignView(
        UUID id,
        String title,
        String observance,
        int year,
        LocalDate date,
        String state,
        String playbook,
        int playbookEdition,
        UUID previous,
        boolean occurrenceMoved,
        LocalDate movedTo,
        String pauseReason,
        List<StepView> steps) {

    /**
     * A step for programs.
     *
     * @param milestone its place among the campaign's milestones, from 0
     * @param dueLocal the local date and time of release, the truth about when
     * @param paused whether the clock leaves it alone
     * @param statementId its statement at content-service; absent before it is drafted
     * @param version what a change of it starts from, its ETag
     */
    record StepView(
            UUID id,
            String office,
            String kind,
            int milestone,
            Instant draftAt,
            Instant approveBy,
            Instant dueAt,
            LocalDateTime dueLocal,
            String zone,
            Instant embargoUntil,
            String latePolicy,
            String deputy,
            String state,
            String reason,
            boolean paused,
            UUID statementId,
            long version,
            List<PublicationView> publications) {

        static StepView of(Step step, List<StepPublication> publications) {
            return new StepView(
                    step.id(),
                    step.office(),
                    step.kind(),
                    step.milestone(),
                    step.draftAt(),
                    step.approveBy(),
                    step.dueAt(),
                    step.dueLocal(),
                    step.zone().getId(),
                    step.embargoUntil(),
                    step.latePolicy(),
                    step.deputy(),
                    step.state().word(),
                    step.stateReason(),
                    step.isPaused(),
                    step.statementId(),
                    step.version(),
                    publications.stream().map(PublicationView::of).toList());
        }
    }

    /** A publication of a step, as notifier-service told. */
    record PublicationView(
            UUID id, String channel, String account, String state, String remoteUrl, DeliveryCounts counts) {

        static PublicationView of(StepPublication p) {
            return new PublicationView(p.id(), p.channel(), p.account(), p.state(), p.remoteUrl(), p.counts());
        }
    }

    static CampaignView of(Campaign campaign, List<StepPublication> publications) {
        Map<UUID, List<StepPublication>> byStep =
                publications.stream().collect(Collectors.groupingBy(StepPublication::stepId));
        return new CampaignView(
                campaign.id(),
                campaign.title(Locale.ENGLISH),
                campaign.observanceKey(),
                campaign.year(),
                campaign.date(),
                campaign.state().word(),
                campaign.playbookKey(),
                campaign.playbookEdition(),
                campaign.previousId(),
                campaign.isOccurrenceMoved(),
                campaign.isOccurrenceMoved() ? campaign.movedTo() : null,
                campaign.pauseReason(),
                campaign.steps().stream()
                        .map(step -> StepView.of(step, byStep.getOrDefault(step.id(), List.of())))
                        .toList());
    }
}
