package org.kalends.notifier.channel.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a statement in a mail. */
@MessageBundle("mail")
public interface MailWords {

    @Message("Read the statement")
    String read();

    @Message("You are on the mailing list of {office}.")
    String onTheList(String office);

    @Message("Stop these mails")
    String leave();

    @Message("No picture in this mail reports that you opened it.")
    String noTracking();

    @Message("In other languages")
    String others();
}
