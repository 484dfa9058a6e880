package org.kalends.content.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about texts that wait for an approval. */
@MessageBundle("waiting")
public interface WaitingWords {

    @Message("Waiting for your approval")
    String allYours();

    @Message("Waiting for approval")
    String waiting();

    @Message("{observance}, {city}")
    String title(String observance, String city);

    @Message("Written by {author}. Your decision by {by}.")
    String yours(String author, String by);

    @Message("Your own text: another person must approve it by {by}.")
    String own(String by);

    @Message("Written by {author}. An approver must decide by {by}.")
    String another(String author, String by);

    @Message("release {when}")
    String release(String when);

    @Message("In review")
    String inReview();

    @Message("Review")
    String review();
}
