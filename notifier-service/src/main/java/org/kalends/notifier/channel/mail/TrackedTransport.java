package org.kalends.notifier.channel.mail;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;

import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection that knows whether the end of the message was handed over: from then on a silence proves nothing. */
class TrackedTransport extends SMTPTransport {

    private boolean handedOver;

    TrackedTransport(Session session, URLName server) {
        super(session, server);
    }

    void beginMail() {
        handedOver = false;
    }

    boolean handedOver() {
        return handedOver;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        handedOver = true;
        super.finishData();
    }
}
