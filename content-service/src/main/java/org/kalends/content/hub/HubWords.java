package org.kalends.content.hub;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which a hub and its offices meet. */
@MessageBundle("hub")
public interface HubWords {

    @Message("Offices that follow")
    String offices();

    @Message("{ready} of {of} ready")
    String readyOf(int ready, int of);

    @Message("{n} late")
    String lateCount(int n);

    @Message("{n} opted out")
    String optedOutCount(int n);

    @Message("Nobody is late.")
    String nobodyLate();

    @Message("Late, {howLong}")
    String late(String howLong);

    @Message("Opted out")
    String optedOut();

    @Message("{who}, {at}: {because}")
    String optedOutBecause(String who, String at, String because);

    @Message("Must be approved by {at}.")
    String approveBy(String at);

    @Message("Goes out on {at}.")
    String release(String at);

    @Message("{n} of your changes not decided")
    String waiting(int n);

    @Message("{n} locked or local places open")
    String owed(int n);

    @Message("Nothing left to do")
    String nothingLeft();

    @Message("Your text, paragraph by paragraph")
    String yourText();

    @Message(
            "Shared: each office decides. Locked: each office says exactly this. Local: each office says something of its own here.")
    String marksHint();

    @Message("Shared")
    String shared();

    @Message("Locked")
    String locked();

    @Message("Local")
    String local();

    @Message("What offices may do with paragraph {n}")
    String markOf(int n);

    @Message("Set")
    String set();

    @Message("Changes of the hub")
    String changes();

    @Message(
            "The hub is {office}. Decide paragraph by paragraph: what you take over becomes a new version of your text, and an approval lapses as with any edit.")
    String changesLead(String office);

    @Message("Nothing of the hub waits for you")
    String noChanges();

    @Message("When the hub changes a paragraph you see it here.")
    String noChangesDetail();

    @Message("New in the hub’s text")
    String added();

    @Message("Taken out by the hub")
    String gone();

    @Message("The hub changed it")
    String changed();

    @Message("The hub changed it, and so did you")
    String bothChanged();

    @Message("The hub’s words, to translate")
    String toTranslate();

    @Message("A place for your own words")
    String slot();

    @Message("Locked by the hub: it can only be taken over")
    String lockedByHub();

    @Message("The hub’s")
    String theirs();

    @Message("Yours")
    String ours();

    @Message("There is nothing of yours there.")
    String nothingOfOurs();

    @Message("Your words")
    String yourWords();

    @Message("Accept")
    String accept();

    @Message("Keep ours")
    String keep();

    @Message("Later")
    String later();

    @Message("Save the decisions")
    String save();

    @Message("Accept all that need no words of yours")
    String acceptAll();

    @Message("Go your own way")
    String optOut();

    @Message("Why, for the hub")
    String optOutReason();

    @Message("Opt out of the hub’s text")
    String optOutAct();

    @Message("You go your own way. {who} decided so on {at}: {because}")
    String youOptedOut(String who, String at, String because);

    @Message("Follow the hub again")
    String followAgain();

    @Message(
            "Your text is public already. What you take over becomes a correction: it is approved like the text itself before it replaces what is public.")
    String correction();

    @Message("Changes of the hub to decide: {n}.")
    String noteWaiting(int n);

    @Message("The hub changed it after you published: {n} to decide. A correction is proposed.")
    String noteCorrection(int n);

    @Message("This text follows the hub’s.")
    String noteFollows();

    @Message("This text goes its own way.")
    String noteOptedOut();

    @Message("Decide")
    String decide();

    @Message("See the hub’s text")
    String open();

    @Message("See the offices")
    String seeOffices();

    @Message("What was wrong, for the public ({language})")
    String noteFor(String language);
}
