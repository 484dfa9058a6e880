package org.kalends.events.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a board: what may be done with the campaign, and which offices are shown. */
@MessageBundle("board")
public interface BoardWords {

    @Message("Needs me")
    String needsMe();

    @Message("All offices")
    String allOffices();

    @Message("Nothing in this campaign waits for you.")
    String nothingWaits();

    @Message("Offices {from} to {to} of {all}")
    String officesShown(int from, int to, int all);

    @Message("Before")
    String pageBefore();

    @Message("After")
    String pageAfter();

    @Message("See the missed steps")
    String seeMissed();

    @Message("no step")
    String noStep();

    @Message("since {ago}")
    String since(String ago);

    @Message("{n} more warnings.")
    String moreWarnings(int n);

    @Message("The rows below show them.")
    String moreWarningsHint();

    @Message("{office} is closed on {day} ({why}).")
    String closedOn(String office, String day, String why);

    @Message("The release runs by itself, but nobody there watches replies.")
    String closedHint();

    @Message("Confirm the campaign")
    String confirmDraft();

    @Message(
            "From now on its drafts are asked for and its texts are released at their times. Steps whose time is over are left out.")
    String confirmHint();

    @Message("Discard the draft")
    String discard();

    @Message("Pause")
    String pause();

    @Message(
            "Nothing of it is drafted or released until somebody resumes it. Texts can still be written and approved. What falls due meanwhile is decided, step by step, when it resumes.")
    String pauseHint();

    @Message("Resume")
    String resume();

    @Message("Plan it again")
    String again();

    @Message("Planned from the campaign of {year}")
    String plannedFrom(String year);

    @Message("Planned again for {year}")
    String plannedAgain(String year);

    @Message("Nobody has confirmed this campaign: nothing is drafted or released until somebody does.")
    String draftHint();

    @Message("Paused: {reason}")
    String pausedBecause(String reason);

    @Message("{n} more steps were missed. Say below what becomes of the others.")
    String moreMissed(int n);
}
