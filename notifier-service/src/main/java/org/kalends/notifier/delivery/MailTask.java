package org.kalends.notifier.delivery;

import org.kalends.contracts.StatementReleased;
import org.kalends.notifier.channel.mail.Recipient;

/**
 * A mail whose sending is recorded as begun.
 *
 * @param statement what it says
 * @param recipient who gets it
 */
record MailTask(StatementReleased statement, Recipient recipient) {}
