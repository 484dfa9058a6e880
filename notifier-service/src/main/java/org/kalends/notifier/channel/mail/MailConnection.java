package org.kalends.notifier.channel.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.jboss.logging.Logger;
import org.kalends.notifier.channel.Outcome;

/** A kept connection to the mail server. One worker has it; mails go over it one after another. */
public class MailConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MailConnection.class);

    private final Session session;
    private final TrackedTransport transport;
    private final MailComposer composer;
    private boolean usable;

    MailConnection(Session session, TrackedTransport transport, MailComposer composer) {
        this.session = session;
        this.transport = transport;
        this.composer = composer;
    }

    /**
     * Sees to it that the connection stands.
     *
     * @throws MailServerAway when it cannot be had
     */
    public void open() {
        if (usable && transport.isConnected()) {
            return;
        }
        close();
        try {
            transport.connect();
            usable = true;
        } catch (MessagingException e) {
            throw new MailServerAway(e);
        }
    }

    /** Whether another mail may go over it without opening it anew. */
    public boolean isUsable() {
        return usable;
    }

    /** Sends one mail. Never throws for anything that the server does. */
    public Outcome send(MailText text, Recipient recipient) {
        transport.beginMail();
        try {
            MimeMessage message = composer.compose(session, text, recipient);
            transport.sendMessage(message, new Address[] {message.getAllRecipients()[0]});
            return new Outcome.Sent(null);
        } catch (MessagingException e) {
            Outcome outcome = MailAnswers.outcome(e, transport.handedOver());
            usable = MailAnswers.keepsTheConnection(e);
            LOG.debugf(e, "Mail %s: %s", recipient.deliveryId(), outcome);
            return outcome;
        }
    }

    @Override
    public void close() {
        usable = false;
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say goodbye", e);
        }
    }
}
