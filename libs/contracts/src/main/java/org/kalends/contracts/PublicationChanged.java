package org.kalends.contracts;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A publication, one released statement on one account or to one audience, got on.
 *
 * @param publicationId the publication
 * @param statementId the statement
 * @param stepId the step of that statement
 * @param campaignId the campaign of that step
 * @param office the office's key
 * @param channel {@code mail}, {@code mastodon}, {@code sandbox} (an open list)
 * @param account the account's or audience's key
 * @param state pending, sending, sent, retrying, failed, unknown, suppressed, cancelled (an open list)
 * @param remoteUrl where it can be seen; null for mail and before it is sent
 * @param counts its deliveries by state
 * @param sequence rises with each change; a lower one than already heard is to be ignored
 * @param at the instant of the change
 */
public record PublicationChanged(
        UUID publicationId,
        UUID statementId,
        UUID stepId,
        UUID campaignId,
        String office,
        String channel,
        String account,
        String state,
        @Nullable String remoteUrl,
        DeliveryCounts counts,
        long sequence,
        Instant at)
        implements PublicationEvent {

    @Override
    public String key() {
        return publicationId.toString();
    }
}
