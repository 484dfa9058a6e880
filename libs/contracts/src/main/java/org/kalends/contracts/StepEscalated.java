package org.kalends.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A step still waits for its approval at the moment at which its deputy is to be asked. Whoever approves may do so as before.
 *
 * @param campaignId the campaign
 * @param stepId the step
 * @param deputy who is asked, as the playbook names them: a role or a name, never an address
 * @param escalatedAt the instant at which the deputy was to be asked
 * @param dueAt the instant of release
 */
public record StepEscalated(UUID campaignId, UUID stepId, String deputy, Instant escalatedAt, Instant dueAt)
        implements CampaignEvent {

    @Override
    public String key() {
        return campaignId.toString();
    }
}
