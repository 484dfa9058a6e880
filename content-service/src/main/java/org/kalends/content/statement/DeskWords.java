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

    @Message("{network}: {n} of {limit} characters, {left} left.")
    String charsLeft(String network, int n, int limit, int left);

    @Message(
            "{network}: {n} of {limit} characters, {over} too many. Shorten it or split it: nothing is cut off for you.")
    String charsOver(String network, int n, int limit, int over);

    @Message("On each network")
    String otherNetworks();

    @Message("bytes")
    String bytes();

    @Message("too long")
    String tooLong();

    @Message("Picture and card")
    String picture();

    @Message("Split into a thread")
    String split();

    @Message("A line of three hyphens begins the next post.")
    String splitHint();

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
            "You wrote on version {base}. {who} saved version {current} meanwhile, {at}. Nothing is lost: your text is below and is saved by nothing but your click.")
    String conflictDetail(int base, int current, String who, String at);

    @Message("What the other one changed")
    String theirs();

    @Message("The other one left this text alone.")
    String theirsNothing();

    @Message("Your text")
    String yours();

    @Message("Both changes brought together")
    String together();

    @Message("They do not touch, so both are in here. Read it once more before you save it.")
    String togetherDetail();

    @Message(
            "You both changed the same paragraph. What stands here is yours: take over what you want to keep of the other’s.")
    String apart();

    @Message("What saving this changes in version {current}")
    String difference(int current);

    @Message("Mail preview")
    String readMail();

    @Message("Read the public page")
    String readPage();

    @Message("Show")
    String show();

    @Message("Filter")
    String filter();

    @Message("Whose turn")
    String turn();

    @Message("Anybody’s")
    String anybody();

    @Message("Needs me")
    String needsMe();

    @Message("State")
    String state();

    @Message("Any")
    String any();

    @Message("Office")
    String office();

    @Message("Words")
    String find();

    @Message("{from} to {to} of {total}")
    String range(int from, int to, long total);

    @Message("Earlier")
    String before();

    @Message("Later")
    String after();

    @Message("Pages of the list")
    String pages();

    @Message("Nothing fits this filter")
    String nothingFits();

    @Message("Leave something of it out, or look at all.")
    String nothingFitsDetail();

    @Message("Show all statements")
    String showAll();

    @Message("Stale translation: {languages}")
    String staleIn(String languages);

    @Message("Open comments: {n}")
    String openComments(long n);

    @Message("Show what changed between two versions")
    String compare();

    @Message("From version")
    String fromVersion();

    @Message("To version")
    String toVersion();

    @Message("Version {n}")
    String version(int n);

    @Message("{text}: {#if n == 1}1 sentence{#else}{n} sentences{/if} changed.")
    String sentencesChanged(String text, int n);

    @Message("{text}: new.")
    String textAdded(String text);

    @Message("{text}: taken out.")
    String textGone(String text);

    @Message("Since the approval of version {n}:")
    String sinceApproved(int n);

    @Message("Unsaved text of {at}.")
    String unsaved(String at);

    @Message("It stands in the fields below. Only you see it, and it stays until you save it or let it go.")
    String unsavedDetail();

    @Message("Show the saved text")
    String forget();

    @Message("Kept unsaved, {at}")
    String keptAt(String at);

    @Message("This browser still holds a text that was not saved:")
    String heldHere();

    @Message("Bring it back")
    String bringBack();

    @Message("Let it go")
    String letGo();

    @Message("Bring this version back")
    String restore();

    @Message("Translate")
    String translate();

    @Message("stale")
    String stale();

    @Message("Experts outside")
    String experts();

    @Message("Marks for {text}")
    String tools(String text);

    @Message("Bold")
    String bold();

    @Message("Italic")
    String italic();

    @Message("Link")
    String link();

    @Message("List")
    String bullets();

    @Message("Quote")
    String quotation();

    @Message("Heading")
    String heading();

    @Message("Comment on what is selected")
    String commentOnSelection();
}
