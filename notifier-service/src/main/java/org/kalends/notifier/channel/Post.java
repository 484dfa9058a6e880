package org.kalends.notifier.channel;

import java.util.UUID;

/**
 * What is to be posted.
 *
 * @param deliveryId the delivery; a network that can tell repeats apart is given it as the key
 * @param text exactly as it is to appear, its link included
 * @param link the public page; null when there is none
 * @param locale the language of the text (BCP 47)
 */
public record Post(UUID deliveryId, String text, String link, String locale) {}
