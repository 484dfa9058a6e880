package org.kalends.events.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which one step is changed or added. */
@MessageBundle("steps")
public interface StepWords {

    @Message("Draft wanted")
    String draftWanted();

    @Message("Approval by")
    String approvalBy();

    @Message("Release")
    String releaseAt();

    @Message("Embargo until")
    String embargoUntil();

    @Message("If late")
    String ifLate();

    @Message("Deputy")
    String deputy();

    @Message("moved it from {from} to {to}")
    String movedIt(String from, String to);

    @Message("left it out: {reason}")
    String leftItOut(String reason);

    @Message("added it")
    String addedIt();

    @Message("{who} {what} ({day}).")
    String did(String who, String day, String what);

    @Message("What people changed")
    String changes();

    @Message("Move it")
    String move();

    @Message("The approval keeps its distance, and so does the draft while nobody has asked for it.")
    String moveHint();

    @Message("Date")
    String date();

    @Message("Local time")
    String time();

    @Message("Leave it out")
    String skip();

    @Message("It will not be released. This cannot be undone.")
    String skipHint();

    @Message("Kind")
    String kind();

    @Message("Goes to")
    String channels();

    @Message("page")
    String page();

    @Message("mail")
    String mail();

    @Message("posts")
    String posts();

    @Message("Its draft is asked for at once, and approval is needed a day before the release.")
    String addHint();

    @Message("Back to the board")
    String backToBoard();

    @Message("Add a step")
    String addStep();

    @Message("Change")
    String change();
}
