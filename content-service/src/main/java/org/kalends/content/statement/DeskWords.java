package org.kalends.content.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk, the list of statements, and the comparison of versions. */
@MessageBundle("desk")
public interface DeskWords {

    @Message("No statement has been drafted yet")
    String noStatements();

    @Message("A statement is drafted when a campaign’s step asks for it.")
    String noStatementsDetail();

    @Message("Open")
    String openDesk();

    @Message("See what changed")
    String seeChanges();

    @Message("Ask for approval")
    String askApproval();

    @Message("Read and decide")
    String decide();

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

    @Message("Note of the correction, public")
    String kindNote();

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

    @Message("Open the fact sheet")
    String openSheet();

    @Message("No template")
    String noTemplate();

    @Message("What changed")
    String changesTitle();

    @Message("From version {a} to version {b}")
    String changesBetween(int a, int b);

    @Message("Somebody saved before you")
    String conflictTitle();

    @Message(
            "You wrote on version {base}; version {current} is there now. Nothing is lost: below is your text with theirs marked. Bring them together and save.")
    String conflictDetail(int base, int current);

    @Message("What stands now")
    String theirs();

    @Message("Your text")
    String yours();

    @Message("Mail preview")
    String readMail();

    @Message("Read the public page")
    String readPage();
}
