package org.kalends.contracts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A step whose draft was asked for is released at another time. What was written stays, and so does an approval.
 *
 * @param campaignId the campaign
 * @param stepId the step
 * @param dueLocal the local date and time of release in the office's zone: the truth about when
 * @param dueAt the instant derived from it
 * @param approveBy the instant by which it should be approved
 */
public record StepMoved(UUID campaignId, UUID stepId, LocalDateTime dueLocal, Instant dueAt, Instant approveBy)
        implements CampaignEvent {

    @Override
    public String key() {
        return campaignId.toString();
    }
}
