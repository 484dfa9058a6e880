package org.kalends.content.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a statement stands, and who must act. */
@MessageBundle("progress")
public interface ProgressWords {

    @Message("Drafting")
    String draft();

    @Message("In review")
    String inReview();

    @Message("Changes asked for")
    String changesAsked();

    @Message("Approved")
    String approved();

    @Message("Approval lapsed")
    String lapsed();

    @Message("Held")
    String held();

    @Message("Released")
    String released();

    @Message("Corrected")
    String corrected();

    @Message("Retracted")
    String retracted();

    @Message("Expired")
    String expired();

    @Message("A correction is being made. What went out on {at} stays public until it is approved and published.")
    String correctionUnderWay(String at);

    @Message("It was corrected on {at}.")
    String correctedAt(String at);

    @Message("{who} took it back on {at}: “{reason}”")
    String retractedBy(String who, String at, String reason);

    @Message("It was not approved in time and makes no sense any more. Nothing of it goes out.")
    String expiredMeans();

    @Message("Cancelled")
    String cancelled();

    @Message("The author must ask for approval by {by}.")
    String mustSubmit(String by);

    @Message("An approver who did not write it must decide by {by}.")
    String mustApprove(String by);

    @Message("{people} must decide by {by}.")
    String mustApproveNamed(String people, String by);

    @Message("“{stage}”, {n} of {all}.")
    String inOrder(String stage, int n, int all);

    @Message("From {at} on {who} may decide too.")
    String deputies(String who, String at);

    @Message("{who} sent it back: “{reason}”. The author must revise it.")
    String mustRevise(String who, String reason);

    @Message("{who} approved version {version} ({hash}) on {at}. It goes out by itself.")
    String approvedBy(String who, int version, String hash, String at);

    @Message("Version {now} differs from what {who} approved (version {then}, {was}). It needs a new approval.")
    String lapsedBecause(int now, String who, int then, String was);

    @Message("It was due and was not released: {reason}.")
    String heldBecause(String reason);

    @Message("nobody had approved it")
    String heldNotApproved();

    @Message("it is too late for it to go out by itself")
    String heldTooLate();

    @Message("a required language or text is missing")
    String heldLanguages();

    @Message("what went out before could not be looked up")
    String heldUnasked();

    @Message("Approved before {at}, it still goes out by itself.")
    String lateNext(String at);

    @Message("{who} ended it with version {version}, on {at}.")
    String lapsedBy(String who, int version, String at);

    @Message("it is under embargo")
    String heldEmbargo();

    @Message("Once it is approved, an approver releases it by hand.")
    String heldNext();

    @Message("It went out on {at}.")
    String releasedAt(String at);

    @Message("The step will not take place. Nothing of it goes out.")
    String cancelledMeans();

    @Message("Release: {at}, {away}.")
    String releaseOn(String at, String away);
}
