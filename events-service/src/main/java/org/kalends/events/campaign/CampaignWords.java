package org.kalends.events.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about campaigns and their steps. */
@MessageBundle("campaigns")
public interface CampaignWords {

    @Message("Campaigns")
    String title();

    @Message("Plan a campaign")
    String plan();

    @Message("No campaign yet")
    String none();

    @Message(
            "Choose a day, a playbook and the offices. Kalends plans the steps back from the release and tells every office what it must do.")
    String noneHint();

    @Message("Choose a day")
    String chooseDay();

    @Message("waits for you")
    String waitsForYou();

    @Message("Campaign")
    String campaign();

    @Message("Day")
    String day();

    @Message("Offices")
    String offices();

    @Message("State")
    String state();

    @Message("Office, in order of release")
    String officeInOrder();

    @Message("{n} warnings")
    String warnings(int n);

    @Message("1 warning")
    String oneWarning();

    @Message("Call the campaign off")
    String cancel();

    @Message("Keep the campaign")
    String keep();

    @Message("What is not yet public will not be. This cannot be undone.")
    String cancelHint();

    @Message("Why?")
    String why();

    @Message("Called off: {reason}")
    String calledOff(String reason);

    @Message("{state}, paused")
    String pausedStep(String state);

    @Message("The deputy, {who}, is asked as well.")
    String deputyMay(String who);

    @Message("Next")
    String nextPage();

    @Message("Open the statement")
    String openStatement();

    @Message("statement")
    String statement();

    @Message("Drafts")
    String drafts();

    @Message("Approvals due")
    String approvalsDue();

    @Message("{time} local")
    String local(String time);

    @Message("by {time} local")
    String byLocal(String time);

    @Message("{time} local, {n} offices")
    String localOffices(String time, int n);

    @Message("now, {time}")
    String now(String time);

    @Message("your office")
    String yourOffice();

    @Message("{hours} ahead of you")
    String ahead(String hours);

    @Message("{hours} behind you")
    String behind(String hours);

    @Message("{time} for you")
    String forYou(String time);

    @Message("Planned")
    String planned();

    @Message("Drafting")
    String drafting();

    @Message("Approval lapsed")
    String lapsed();

    @Message("Changes asked for")
    String returned();

    @Message("In review")
    String inReview();

    @Message("Approved")
    String approved();

    @Message("Held")
    String held();

    @Message("Released")
    String released();

    @Message("Done")
    String done();

    @Message("Corrected")
    String corrected();

    @Message("Retracted")
    String retracted();

    @Message("Skipped")
    String skipped();

    @Message("Expired")
    String expired();

    @Message("Cancelled")
    String cancelled();

    @Message("Scheduled")
    String scheduled();

    @Message("Running")
    String running();

    @Message("Paused")
    String paused();

    @Message("Finished")
    String finished();

    @Message("Not planned yet")
    String draftState();

    @Message("Late, {howLong}")
    String late(String howLong);

    @Message("Not signalled")
    String notSignalled();

    @Message("Failed")
    String failed();

    @Message("Failed, {n} of {all} channels")
    String failedOf(int n, int all);

    @Message("To confirm")
    String unknown();

    @Message("You")
    String you();

    @Message("An author")
    String anAuthor();

    @Message("An approver")
    String anApprover();

    @Message("Nobody; releases by itself")
    String nobody();

    @Message("must finish the text and ask for approval by {when}.")
    String mustWrite(String when);

    @Message("must finish the text and ask for approval by {when}.")
    String youMustWrite(String when);

    @Message("must approve by {when}.")
    String mustApprove(String when);

    @Message("must approve by {when}.")
    String youMustApprove(String when);

    @Message("must decide: it was due at {when}.")
    String mustDecide(String when);

    @Message("must decide: it was due at {when}.")
    String youMustDecide(String when);

    @Message("{office} releases {inTime} without an approval.")
    String unapprovedSoon(String office, String inTime);

    @Message("{office} was to release {ago} and has no approval.")
    String unapprovedLate(String office, String ago);

    @Message("{office} holds its release.")
    String holds(String office);

    @Message("The statement of {office} lacks facts.")
    String lacksFacts(String office);

    @Message("Still to be filled in: {facts}.")
    String toFillIn(String facts);

    @Message("It was not approved when it was due.")
    String heldNotApproved();

    @Message("It was approved after it was due.")
    String heldApprovedLate();

    @Message("Its embargo has not ended.")
    String heldEmbargo();

    @Message("It was not approved when it was due. Approved in time, it still goes out by itself.")
    String heldLate();

    @Message("It is too late for it to go out by itself.")
    String heldTooLate();

    @Message("A language or a text that the office requires is missing.")
    String heldLanguages();

    @Message("There was no statement when it was due.")
    String heldNoStatement();

    @Message("Its time passed while nothing could be signalled. Decide on the page of missed steps.")
    String heldMissed();

    @Message("It was let go late and will be released if it is approved.")
    String heldLetGo();

    @Message("Deliveries of {office} need somebody.")
    String deliveriesNeed(String office);

    @Message("{channel}, {account}: {state}.")
    String publication(String channel, String account, String state);

    @Message("See the delivery")
    String seeDelivery();

    @Message("Mail: {sent} of {total}")
    String mailed(int sent, int total);

    @Message("Mail: {sent} of {total}, {failed} failed")
    String mailedFailed(int sent, int total, int failed);

    @Message("post")
    String post();

    @Message("A step of {office} could not be signalled and is tried again every minute.")
    String signalFails(String office);

    @Message("Tell the operators: {failure}")
    String signalFailsHint(String failure);
}
