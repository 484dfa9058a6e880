package org.kalends.contracts;

import java.util.UUID;

/**
 * A step will not take place; nothing of it that is not yet public may become so.
 *
 * @param campaignId the campaign
 * @param stepId the step
 * @param reason in words, as a person gave it
 */
public record StepCancelled(UUID campaignId, UUID stepId, String reason) implements CampaignEvent {

    @Override
    public String key() {
        return campaignId.toString();
    }
}
