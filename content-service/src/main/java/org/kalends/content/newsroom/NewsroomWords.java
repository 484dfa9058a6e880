package org.kalends.content.newsroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public pages, in every language of the starter set. */
@MessageBundle("newsroom")
public interface NewsroomWords {

    @Message("Skip to the content")
    String skip();

    @Message("This page sets no cookies, counts no visitors and loads nothing from other sites.")
    String noCookies();

    @Message("{time} to read")
    String toRead(String time);

    @Message("{time} {city}")
    String at(String time, String city);

    @Message(
            "{#when kind}{#is 'teaser'}Teaser{#is 'reminder'}Reminder{#is 'follow-up'}Follow-up{#else}Statement{/when}")
    String kind(String kind);

    @Message("Newsroom")
    String title();

    @Message("Statements of {office}")
    String of(String office);

    @Message("Statements")
    String statements();

    @Message("Nothing has been published yet")
    String none();

    @Message("A statement appears here at the moment of its release.")
    String noneDetail();

    @Message("Languages")
    String languages();

    @Message("Years")
    String years();

    @Message("All years")
    String allYears();

    @Message("Older statements")
    String older();

    @Message("Newest statements")
    String newest();

    @Message("Feed")
    String feed();

    @Message("Pass it on")
    String passItOn();

    @Message("By mail")
    String byMail();

    @Message("as a PDF")
    String asPdf();

    @Message("Correction, {day}, {clock} {city}")
    String correction(String day, String clock, String city);

    @Message("{office} has taken this statement back")
    String takenBack(String office);

    @Message("It was taken back on {day}, {clock} {city}")
    String takenBackOn(String day, String clock, String city);

    @Message("The reason:")
    String reason();

    @Message("Please do not quote it any more.")
    String notToQuote();
}
