package org.kalends.content.statement.comment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around comments. */
@MessageBundle("comment")
public interface CommentWords {

    @Message("Comments")
    String comments();

    @Message("Nobody has remarked on this text.")
    String none();

    @Message("{name}, outside expert")
    String expert(String name);

    @Message("{at}, on version {version}")
    String onVersion(String at, int version);

    @Message("Passage is gone")
    String gone();

    @Message("These words do not stand in the text any more.")
    String goneDetail();

    @Message("On the whole text")
    String whole();

    @Message("Resolve")
    String resolve();

    @Message("Open again")
    String reopen();

    @Message("Resolved by {who}, {at}")
    String resolvedBy(String who, String at);

    @Message("Resolved: {n}")
    String resolved(int n);

    @Message("Text")
    String kind();

    @Message("Passage")
    String passage();

    @Message("the words as they stand in the saved text; empty for all of it")
    String passageHint();

    @Message("Comment")
    String comment();

    @Message("Send the comment")
    String send();

    @Message("{n} open comments")
    String open(long n);

    @Message("The comment stands beside the text now.")
    String sent();
}
