package org.kalends.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A step's moment has come: what is approved is to be released now, what is not follows the late policy.
 *
 * @param campaignId the campaign
 * @param stepId the step
 * @param dueAt the instant at which it was due
 * @param latePolicy as in {@link StepDraftRequested}; {@code let go} when a person decided that it goes out however late
 */
public record StepDue(UUID campaignId, UUID stepId, Instant dueAt, String latePolicy) implements CampaignEvent {

    @Override
    public String key() {
        return campaignId.toString();
    }
}
