package org.kalends.notifier.channel.mail;

/** The mail server cannot be reached now. Nothing was begun. */
public class MailServerAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailServerAway(Throwable cause) {
        super("The mail server cannot be reached: " + cause.getMessage(), cause);
    }
}
