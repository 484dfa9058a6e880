package org.kalends.notifier.channel.mail;

import java.util.UUID;

/**
 * Who gets a mail.
 *
 * @param deliveryId the delivery; the Message-ID is made of it, so that a repeat is the same mail
 * @param address checked when it was subscribed
 * @param name may be empty
 * @param locale the language of the text (BCP 47)
 * @param unsubscribe the absolute address that takes this person off the list
 */
public record Recipient(UUID deliveryId, String address, String name, String locale, String unsubscribe) {}
