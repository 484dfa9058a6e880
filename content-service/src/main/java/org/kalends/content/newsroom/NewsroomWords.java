package org.kalends.content.newsroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public pages. */
@MessageBundle("newsroom")
public interface NewsroomWords {

    @Message("{time} to read")
    String toRead(String time);

    @Message("Newsroom")
    String title();

    @Message("Statements of {office}")
    String of(String office);

    @Message("Nothing has been published yet")
    String none();

    @Message("A statement appears here at the moment of its release.")
    String noneDetail();

    @Message("Corrected on {day}, {time}")
    String correctedOn(String day, String time);

    @Message("This statement was retracted")
    String retractedTitle();

    @Message("It was taken back on {day}, {time}. The reason:")
    String retractedOn(String day, String time);

    @Message("All statements")
    String allStatements();
}
