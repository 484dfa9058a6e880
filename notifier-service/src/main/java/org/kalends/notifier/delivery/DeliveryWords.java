package org.kalends.notifier.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on deliveries. */
@MessageBundle("delivery")
public interface DeliveryWords {

    @Message("Nothing was released yet")
    String empty();

    @Message("A statement appears here when it is released, with every mail and post.")
    String emptyNext();

    @Message("Released")
    String released();

    @Message("Released {when}.")
    String releasedAt(String when);

    @Message("On its way")
    String onItsWay();

    @Message("Delivered")
    String delivered();

    @Message("Waits for a decision")
    String undecided();

    @Message("Not everything arrived")
    String incomplete();

    @Message("Newsroom")
    String newsroom();

    @Message("Mail")
    String mail();

    @Message("{#if count == 1}1 address{#else}{count} addresses{/if}")
    String addresses(int count);

    @Message("Open the page")
    String openPage();

    @Message("See the post")
    String seePost();

    @Message("The pages are public since the release.")
    String pagesPublic();

    @Message("{sent} delivered, {refused} refused, {waiting} to go.")
    String mailNumbers(int sent, int refused, int waiting);

    @Message("{count} opted out.")
    String optedOut(int count);

    @Message("Nobody is on the audience.")
    String nobody();

    @Message("{percent} %")
    String percent(int percent);

    @Message("{sent} of {total} mails delivered.")
    String mailsLead(int sent, int total);

    @Message(
            "{#if count == 1}One outcome is unknown and waits for you.{#else}{count} outcomes are unknown and wait for you.{/if}")
    String unknownLead(int count);

    @Message("Waits to be sent")
    String statePending();

    @Message("Being sent")
    String stateSending();

    @Message("Tried again soon")
    String stateRetrying();

    @Message("Delivered")
    String stateSent();

    @Message("Failed")
    String stateFailed();

    @Message("Unknown")
    String stateUnknown();

    @Message("Not to be sent")
    String stateSuppressed();

    @Message("Cancelled")
    String stateCancelled();

    @Message("Retracted")
    String stateRetracted();

    @Message(
            "It was corrected on {when}. What is sent from then on has the corrected text; what was sent before has the old one, and Kalends does not change it there.")
    String correctedLead(String when);

    @Message(
            "It was retracted on {when}: “{reason}” What had not been sent is cancelled; what was sent stays where it is until somebody takes it down there.")
    String retractedLead(String when, String reason);

    @Message("Failures")
    String failures();

    @Message("{count}, by reason")
    String byReason(int count);

    @Message("Reason")
    String reason();

    @Message("How many")
    String howMany();

    @Message("What helps")
    String whatHelps();

    @Message("Act")
    String act();

    @Message("Tried again by itself. Nobody has to do anything.")
    String helpsItself();

    @Message(
            "A new token, or the permission it lacks, at the place the account refers to; then send again. The text stays approved.")
    String helpsNewToken();

    @Message("A shorter or different text: revise the statement and have it approved.")
    String helpsOtherText();

    @Message("Put the account’s settings right, then send again.")
    String helpsAccountSettings();

    @Message("Take these addresses off the audience; they are not tried again.")
    String helpsDropAddress();

    @Message(
            "The mail service must be allowed to send for the office’s domain (SPF, DKIM). Whoever runs it can see to that.")
    String helpsSenderTrust();

    @Message("Ask whoever runs the other side; quote the reason.")
    String helpsAskThem();

    @Message("You decide")
    String youDecide();

    @Message("{count} unknown")
    String unknownCount(int count);

    @Message("Did the post on {account} go out?")
    String didPostGoOut(String account);

    @Message("Did the mail to {address} arrive?")
    String didMailArrive(String address);

    @Message("It may be out or not. Kalends does not send it again by itself, because it could then appear twice.")
    String unknownText();

    @Message("Sent, request {request}")
    String evidenceSent(String request);

    @Message("It is there")
    String answerThere();

    @Message("Its address, if you have it")
    String answerThereAddress();

    @Message("It is not there, send again")
    String answerAgain();

    @Message("Ask me in 10 min")
    String answerLater();

    @Message("Send again")
    String sendAgain();

    @Message("Send this again to {target}?")
    String confirmTitle(String target);

    @Message("It will appear a second time if it is there after all. The text is the approved one, unchanged.")
    String confirmText();

    @Message("Back")
    String back();

    @Message("{percent} % of the mails are delivered.")
    String spoken(int percent);

    @Message("Audiences")
    String audiences();

    @Message("Accounts")
    String accounts();

    @Message("Recent statements")
    String recent();
}
