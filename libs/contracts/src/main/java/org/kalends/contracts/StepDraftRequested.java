package org.kalends.contracts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A step's draft is wanted: everything that the first draft needs.
 *
 * @param campaignId the campaign
 * @param stepId the step, one office's share of one milestone
 * @param kind statement, teaser, reminder, follow-up or briefing (an open list)
 * @param occurrence what is marked, and when
 * @param office who speaks
 * @param dueLocal the local date and time of release in the office's zone: the truth about when
 * @param dueAt the instant derived from it
 * @param approveBy the instant by which it should be approved
 * @param embargoUntil not to be public before this instant; null when there is no embargo
 * @param latePolicy what to do when it is not approved at dueAt: {@code hold}, {@code send if at most PT4H late},
 *     {@code expire at 18:00}, a local time of the day of release (an open list)
 * @param channelKinds the kinds of variant to draft: {@code page}, {@code mail}, {@code social} (an open list)
 */
public record StepDraftRequested(
        UUID campaignId,
        UUID stepId,
        String kind,
        OccurrenceSnapshot occurrence,
        OfficeSnapshot office,
        LocalDateTime dueLocal,
        Instant dueAt,
        Instant approveBy,
        @Nullable Instant embargoUntil,
        String latePolicy,
        List<String> channelKinds)
        implements CampaignEvent {

    @Override
    public String key() {
        return campaignId.toString();
    }
}
