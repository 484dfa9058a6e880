package org.kalends.notifier.channel;

import java.util.Optional;
import java.util.UUID;

/**
 * What is to be posted.
 *
 * @param deliveryId the delivery; a network that can tell repeats apart is given it as the key
 * @param text exactly as it is to appear, its link included
 * @param link the public page; null when there is none
 * @param locale the language of the text (BCP 47)
 * @param replyTo the address of the post that it answers, as the network gave it; null when it answers none
 */
public record Post(UUID deliveryId, String text, String link, String locale, String replyTo) {

    /** A post that answers none. */
    public Post(UUID deliveryId, String text, String link, String locale) {
        this(deliveryId, text, link, locale, null);
    }

    /** The last part of the address of the post that it answers, by which networks know it. */
    public Optional<String> replyToId() {
        return Optional.ofNullable(replyTo)
                .map(address -> address.replaceFirst("/+$", ""))
                .map(address -> address.substring(address.lastIndexOf('/') + 1));
    }
}
