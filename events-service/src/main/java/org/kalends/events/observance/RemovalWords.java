package org.kalends.events.observance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of deleting and hiding observances. */
@MessageBundle("removal")
public interface RemovalWords {

    @Message("Delete or hide")
    String title();

    @Message("Hide")
    String hide();

    @Message(
            "A hidden observance has no dates: it leaves calendars, feeds and lists, and other programs are told that its"
                    + " occurrences are withdrawn. What is known of it stays, and it can be shown again.")
    String hideHint();

    @Message("Show again")
    String show();

    @Message("It is hidden. Shown again, it has its dates as before, and other programs are told of them.")
    String showHint();

    @Message("Delete")
    String delete();

    @Message(
            "What was entered about it is gone for good, and other programs are told that its occurrences are withdrawn.")
    String deleteHint();

    @Message("It came with the catalogue, so it is hidden and not deleted.")
    String shipped();

    @Message("The observance was deleted.")
    String deleted();

    @Message("Hidden: it has no dates here.")
    String hidden();

    @Message("Hidden observances")
    String hiddenOnes();

    @Message("All others")
    String others();

    @Message("Back to its page")
    String back();
}
