package org.kalends.content.approval;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which an approver decides. */
@MessageBundle("review")
public interface ReviewWords {

    @Message("By {who}.")
    String by(String who);

    @Message("Since version {version} was approved")
    String sinceApproved(int version);

    @Message("Since the draft")
    String sinceDraft();

    @Message("Everything that goes out")
    String everything();

    @Message("Send back")
    String sendBack();

    @Message("What should change?")
    String sendBackReason();

    @Message("Approve version {version}")
    String approveVersion(int version);

    @Message("Approve version {version} ({hash}) for all {n} variants?")
    String approveQuestion(int version, String hash, int n);

    @Message("It goes out on {at}. Any later edit cancels this approval.")
    String approveDetail(String at);

    @Message("It is held: after your approval an approver releases it by hand.")
    String approveHeld();

    @Message("Not yet")
    String notYet();

    @Message("Approve")
    String approve();

    @Message("You wrote or submitted this text. Somebody else has to approve it.")
    String ownText();

    @Message("Waits for you")
    String needsMe();

    @Message("Nothing waits for you")
    String nothingNeedsMe();

    @Message("What is yours to approve, to put right or to release appears here.")
    String nothingNeedsMeDetail();

    @Message("There is nothing to decide now.")
    String nothingToDecide();

    @Message("{language}: the translation is stale.")
    String stale(String language);

    @Message(
            "Its source changed after it was made, and nobody has said that it still says the same. It keeps nothing back.")
    String staleDetail();

    @Message("Read them")
    String readComments();
}
