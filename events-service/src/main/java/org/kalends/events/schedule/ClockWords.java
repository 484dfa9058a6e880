package org.kalends.events.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the step clock. */
@MessageBundle("clock")
public interface ClockWords {

    @Message("Step clock")
    String title();

    @Message("It runs. It last noted so {at}.")
    String runs(String at);

    @Message("It has not run yet.")
    String neverRan();

    @Message(
            "Held since {at}: Kafka tells of signals that this database does not know, so it was restored from a backup."
                    + " Nothing is signalled until you release it.")
    String restored(String at);

    @Message("Held since {at}: no clock has run for a while, and Kafka cannot be asked whether one ran elsewhere."
            + " It goes on by itself once Kafka answers and tells nothing new.")
    String unasked(String at);

    @Message("What it would signal")
    String wouldSignal();

    @Message("A step that Kafka says was signalled is marked so and not signalled again. One that is late follows its"
            + " late policy.")
    String wouldSignalHint();

    @Message("Nothing is overdue.")
    String nothing();

    @Message("There are more; these are the earliest.")
    String more();

    @Message("Kafka says")
    String already();

    @Message("draft asked for {at}")
    String drafted(String at);

    @Message("due {at}")
    String due(String at);

    @Message("called off {at}")
    String cancelled(String at);

    @Message("Kafka tells of {n} signals that this database has forgotten.")
    String told(int n);

    @Message("{n} steps that Kafka speaks of are not in this database at all: they were planned after the backup. Plan"
            + " them again.")
    String strangers(long n);

    @Message("Release the clock")
    String release();

    @Message("Time zones")
    String zones();

    @Message("Moments were derived by the zone rules {known}; this runtime has {runtime}.")
    String rules(String known, String runtime);

    @Message("Derive all moments anew")
    String derive();

    @Message("The step clock is held: nothing is drafted or released until an admin looks at it.")
    String heldNews();
}
