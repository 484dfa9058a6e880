package org.kalends.content.correction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which something public is put right or taken back. */
@MessageBundle("correction")
public interface CorrectionWords {

    @Message("Correct or retract")
    String title();

    @Message("Correct it")
    String correct();

    @Message("What was wrong, for the public to read. At least one language; the others show the first.")
    String noteHint();

    @Message("Note in {language}")
    String note(String language);

    @Message(
            "Then put the text right on the desk and have it approved by somebody else, as the first time. Until an approver publishes the correction, what is public stays as it is.")
    String correctDetail();

    @Message("Begin the correction")
    String begin();

    @Message("The correction")
    String underWay();

    @Message("Publish the correction")
    String publish();

    @Message(
            "The newsroom shows the new text with the note. Mail and posts that are still to be sent have the new text; what was sent stays as it is.")
    String publishDetail();

    @Message("Give the correction up")
    String drop();

    @Message("What is public stays as it is.")
    String dropDetail();

    @Message("Retract it")
    String retract();

    @Message(
            "At once and for good. The page says that it was retracted, and why; lists and feeds drop it. What has not been sent is cancelled. Posts and mail that are out stay where they are.")
    String retractDetail();

    @Message("Why, for the public to read")
    String reason();

    @Message("Nothing of it is public.")
    String nothing();
}
