package org.kalends.content.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of content-service. */
@MessageBundle("t")
public interface Words {

    @Message("{time} to read")
    String toRead(String time);

    @Message("Newsroom")
    String newsroomTitle();

    @Message("Statements of {office}")
    String newsroomOf(String office);

    @Message("Nothing has been published yet")
    String newsroomNone();

    @Message("A statement appears here at the moment of its release.")
    String newsroomNoneDetail();

    @Message("Languages")
    String languages();

    @Message("Statement")
    String statement();

    @Message("Statements")
    String statements();

    @Message("All statements")
    String allStatements();

    @Message("Pass it on")
    String passOn();

    @Message("By mail")
    String byMail();

    @Message("No statement has been drafted yet")
    String noStatements();

    @Message("A statement is drafted when a campaign’s step asks for it.")
    String noStatementsDetail();

    @Message("Open")
    String openDesk();

    @Message("Read and decide")
    String read();

    @Message("Drafting")
    String stateDraft();

    @Message("In review")
    String stateInReview();

    @Message("Changes asked for")
    String stateChangesAsked();

    @Message("Approved")
    String stateApproved();

    @Message("Approval lapsed")
    String stateLapsed();

    @Message("Held")
    String stateHeld();

    @Message("Released")
    String stateReleased();

    @Message("Cancelled")
    String stateCancelled();

    @Message("The author must ask for approval by {by}.")
    String mustSubmit(String by);

    @Message("An approver who did not write it must decide by {by}.")
    String mustApprove(String by);

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

    @Message("it is under embargo")
    String heldEmbargo();

    @Message("Once it is approved, an approver releases it by hand.")
    String heldNext();

    @Message("It went out on {at}.")
    String releasedAt(String at);

    @Message("The step will not take place. Nothing of it goes out.")
    String cancelledWords();

    @Message("Release: {at}, {away}.")
    String releaseOn(String at, String away);

    @Message("See what changed")
    String seeChanges();

    @Message("Ask for approval")
    String askApproval();

    @Message("Read and decide")
    String decide();

    @Message("Approval")
    String approval();

    @Message("Release now")
    String releaseNow();

    @Message("Why by hand, for the record")
    String releaseReason();

    @Message("Source")
    String source();

    @Message("{n} words")
    String words(int n);

    @Message("{n} of {limit}")
    String ofLimit(int n, int limit);

    @Message("{n} of {limit} characters, {left} left. The link counts 23.")
    String charsLeft(int n, int limit, int left);

    @Message("{n} of {limit} characters, {over} too many. Shorten it: nothing is cut off for you.")
    String charsOver(int n, int limit, int over);

    @Message("Page")
    String kindPage();

    @Message("Mail")
    String kindMail();

    @Message("Social")
    String kindSocial();

    @Message("Title")
    String title();

    @Message("Subject")
    String subject();

    @Message("Text")
    String text();

    @Message("Markdown")
    String markdown();

    @Message("Save")
    String save();

    @Message("Draft anew from the facts")
    String redraft();

    @Message("Saved {at}")
    String savedAt(String at);

    @Message("Preview")
    String preview();

    @Message("Preview as")
    String previewAs();

    @Message("Facts")
    String facts();

    @Message("Nothing is missing")
    String factsComplete();

    @Message("Missing")
    String factMissing();

    @Message("The template requires it. The author must state it before asking for approval.")
    String factMissingDetail();

    @Message("Open the fact sheet")
    String openSheet();

    @Message("No template")
    String noTemplate();

    @Message("Versions")
    String versions();

    @Message("What changed")
    String changesTitle();

    @Message("From version {a} to version {b}")
    String changesBetween(int a, int b);

    @Message("Nothing changed.")
    String noChanges();

    @Message("unchanged")
    String unchanged();

    @Message("changed")
    String changed();

    @Message("Somebody saved before you")
    String conflictTitle();

    @Message(
            "You wrote on version {base}; version {current} is there now. Nothing is lost: below is your text with theirs marked. Bring them together and save.")
    String conflictDetail(int base, int current);

    @Message("What stands now")
    String theirs();

    @Message("Your text")
    String yours();

    @Message("By {who}.")
    String reviewBy(String who);

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

    @Message("There is nothing to decide now.")
    String nothingToDecide();

    @Message("Mail preview")
    String readMail();

    @Message("Read the public page")
    String readPage();

    @Message("Templates")
    String templates();

    @Message("Template")
    String template();

    @Message("A text with placeholders. A save makes a new version; statements already drafted keep their words.")
    String templateIntro();

    @Message("For every observance")
    String general();

    @Message("Version {n}, {who}, {at}")
    String versionBy(int n, String who, String at);

    @Message("Placeholders")
    String placeholders();

    @Message("Add .required to a fact without which the text is not complete.")
    String placeholdersHint();

    @Message("The template was not saved")
    String refused();

    @Message("Fact sheets")
    String factSheets();

    @Message("Fact sheet")
    String factSheet();

    @Message("every year")
    String everyYear();

    @Message("every office")
    String everyOffice();

    @Message("What is true, with its source. A fact of a year is never used in another year.")
    String factsIntro();

    @Message("Stated by {who}, {at}")
    String statedBy(String who, String at);

    @Message("Nothing has been stated here yet.")
    String notStated();

    @Message("Theme")
    String theme();

    @Message("What the theme means")
    String themeMeaning();

    @Message("Honoree")
    String honoree();

    @Message("Name")
    String name();

    @Message("Organisation")
    String organisation();

    @Message("Role")
    String role();

    @Message("City")
    String city();

    @Message("Honoured as")
    String honouredAs();

    @Message("Why it matters more this year")
    String circumstance();

    @Message("Recommendations come from")
    String recommendationsFrom();

    @Message("Recommendations, one a line")
    String recommendations();

    @Message("The speaker’s promise, in the first person")
    String promise();

    @Message("Source")
    String sourceOf();

    @Message("Figures, milestones and texts in other languages stay as they were stated.")
    String otherFacts();

    @Message("Language of these texts: {language}")
    String inLanguage(String language);
}
