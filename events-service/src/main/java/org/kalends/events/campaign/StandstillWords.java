package org.kalends.events.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about standstills. */
@MessageBundle("standstills")
public interface StandstillWords {

    @Message("Pause everything")
    String title();

    @Message(
            "Nothing of these offices is drafted or goes out until somebody ends the standstill. Texts can still be written and approved. What falls due meanwhile is decided, step by step, when it ends.")
    String hint();

    @Message("Everything is paused.")
    String allStops();

    @Message("The offices in {country} are paused.")
    String countryStops(String country);

    @Message("{who}, {ago}")
    String calledBy(String who, String ago);

    @Message("Where")
    String where();

    @Message("All offices")
    String everywhere();

    @Message("Why? Everybody reads it.")
    String why();

    @Message("Pause")
    String call();

    @Message("Back")
    String back();

    @Message("The way back")
    String wayBack();

    @Message("Missed meanwhile")
    String missed();

    @Message("Nothing fell due meanwhile. All steps go on as planned.")
    String nothingMissed();

    @Message("Step")
    String step();

    @Message("Was due")
    String wasDue();

    @Message("State")
    String state();

    @Message("What becomes of it")
    String decision();

    @Message("Not decided")
    String undecided();

    @Message("Release now, late as it is")
    String release();

    @Message("Move to")
    String move();

    @Message("Leave it out")
    String skip();

    @Message("Date")
    String date();

    @Message("Local time")
    String time();

    @Message("All that are not decided above")
    String otherwise();

    @Message("I decide each")
    String each();

    @Message("Why are steps left out? (optional)")
    String reason();

    @Message("Go on")
    String goOn();

    @Message("What is not approved is held when it is released.")
    String heldHint();
}
