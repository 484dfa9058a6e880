package org.kalends.events.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about steps whose moment was missed. */
@MessageBundle("missed")
public interface MissedWords {

    @Message("Missed steps")
    String title();

    @Message("Steps whose time passed while nothing could be signalled, of the last 30 days.")
    String hint();

    @Message("{#if n == 1}One step missed its time{#else}{n} steps missed their time{/if} while nothing could be"
            + " signalled: {sent} went out late, {held} wait for a decision, {expired} expired.")
    String summary(long n, long sent, long held, long expired);

    @Message("See them")
    String see();

    @Message("I have seen this")
    String dismiss();

    @Message("To decide")
    String toDecide();

    @Message("Already decided")
    String others();

    @Message("Went out late")
    String wentLate();

    @Message("Expired")
    String expired();

    @Message("Let go late")
    String letGoLate();

    @Message("Dropped")
    String dropped();

    @Message("Campaign")
    String campaign();

    @Message("Office")
    String office();

    @Message("Was due")
    String wasDue();

    @Message("Outcome")
    String outcome();

    @Message("Let the chosen go now")
    String letGo();

    @Message("Drop the chosen")
    String drop();

    @Message("Why they are dropped")
    String reason();

    @Message("The offices will read it.")
    String reasonHint();

    @Message("Nothing was missed")
    String none();

    @Message("Every step of the last 30 days was signalled in time.")
    String noneHint();

    @Message("What was approved goes out at once; what was not is held.")
    String letGoHint();
}
