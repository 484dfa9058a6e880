package org.kalends.contracts;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A post is to be made on a social account.
 *
 * @param publicationId the publication
 * @param deliveryId the delivery; the network's idempotency key is derived from it
 * @param channel the kind of network, for example {@code mastodon}
 * @param account the account's key
 * @param text the post, link included, exactly as it is to be sent
 * @param link the address of the public page that the text ends with; null when there is none
 * @param locale the language of the text (BCP 47)
 * @param replyTo the delivery of the post before it in a thread, to be made first; null for a first or only post
 */
public record SocialPostPlanned(
        UUID publicationId,
        UUID deliveryId,
        String channel,
        String account,
        String text,
        @Nullable String link,
        String locale,
        @Nullable UUID replyTo)
        implements SocialEvent {

    @Override
    public String key() {
        return account;
    }
}
