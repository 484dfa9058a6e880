package org.kalends.layout.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the problems that any request can have: what happened, what is safe, what helps. */
@MessageBundle("problem")
public interface ProblemWords {

    @Message("You are not signed in")
    String notSignedIn();

    @Message("Nothing was changed. Send a bearer token of the issuer, or sign in again.")
    String notSignedInDetail();

    @Message("Your roles do not allow this")
    String notYourRole();

    @Message("Nothing was changed. If this is your work, ask your administrator for the role.")
    String notYourRoleDetail();

    @Message("There is nothing at this address")
    String notFound();

    @Message("It may have been moved or never have been here. Check the address.")
    String notFoundDetail();

    @Message("This address does not take that")
    String notAllowed();

    @Message("Nothing was changed. Open the page and act from there.")
    String notAllowedDetail();

    @Message("There is no answer in the form you asked for")
    String notAcceptable();

    @Message("Ask for HTML or JSON.")
    String notAcceptableDetail();

    @Message("This is too large")
    String tooLarge();

    @Message("Nothing was stored. Send it in smaller parts.")
    String tooLargeDetail();

    @Message("This kind of content cannot be read here")
    String notReadable();

    @Message("Nothing was changed. Send the content type that the address takes.")
    String notReadableDetail();

    @Message("This request cannot be understood")
    String badRequest();

    @Message("Nothing was changed. Go back, check what you entered, and send it again.")
    String badRequestDetail();

    @Message("This form was open for too long")
    String formTooOld();

    @Message(
            "Nothing was saved, because the form could not be told from a forged one. Go back, copy what you wrote, open the page anew and send it again.")
    String formTooOldDetail();

    @Message("Some fields need another value")
    String invalid();

    @Message("Nothing was changed. Correct these and send it again.")
    String invalidDetail();

    @Message("This value is of the wrong kind")
    String wrongKind();

    @Message("This JSON cannot be read")
    String unreadable();

    @Message("Nothing was changed. {#if at}Reading stopped at {at} (line and column).{/if}")
    String unreadableDetail(String at);

    @Message("This could not be done")
    String unexpected();

    @Message("What was saved before is safe, and releases run on; they do not need this page. Try again.")
    String unexpectedDetail();

    @Message("If it stays, give your administrator this number:")
    String quote();

    @Message("Try again")
    String again();

    @Message("Go back")
    String back();

    @Message("Go to Today")
    String today();
}
