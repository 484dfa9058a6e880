package org.kalends.notifier.audience;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on audiences, and of the pages by which people leave. */
@MessageBundle("audience")
public interface AudienceWords {

    @Message("Audience")
    String title();

    @Message("Who gets the statements of {office} by mail: {count}.")
    String lead(String office, long count);

    @Message("Subscribers")
    String subscribers();

    @Message("Address")
    String address();

    @Message("Name")
    String name();

    @Message("Language")
    String language();

    @Message("Agreed")
    String agreed();

    @Message("Nobody is on this audience yet")
    String empty();

    @Message("Add somebody, or bring in a list. A statement that is released now goes to nobody by mail.")
    String emptyNext();

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("Page {page} of {pages}")
    String page(int page, int pages);

    @Message("Add somebody")
    String addTitle();

    @Message("Add to the audience")
    String add();

    @Message("Only with the person’s agreement. It is recorded as entered by you, now.")
    String addHint();

    @Message("May stay empty.")
    String nameHint();

    @Message("A tag such as en or ru. Empty: the office’s own language.")
    String languageHint();

    @Message("Bring in a list")
    String listTitle();

    @Message("CSV file, UTF-8, its first line address,name,locale")
    String listLabel();

    @Message(
            "Whoever opted out stays out. Who is on it already stays as they are. Broken rows are shown, the others are kept.")
    String listHint();

    @Message("Bring in the list")
    String bringIn();

    @Message("{added} added, {unchanged} were on it already, {refused} left out.")
    String report(int added, int unchanged, int refused);

    @Message("Left out")
    String leftOut();

    @Message("Row")
    String row();

    @Message("Column")
    String column();

    @Message("Reason")
    String reason();

    @Message("Stop the mails of {office}?")
    String leaveTitle(String office);

    @Message("You will get no more statements by mail from {office}. It takes effect at once.")
    String leaveText(String office);

    @Message("Stop the mails")
    String leave();

    @Message("The mails are stopped")
    String leftTitle();

    @Message("You will get no more statements by mail from {office}.")
    String leftText(String office);

    @Message("You will get no more of these mails.")
    String leftTextNobody();
}
