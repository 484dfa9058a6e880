package org.kalends.events.campaign;

import java.util.Locale;

/** What became of a step whose moment was missed. */
public enum MissedOutcome {
    /** Its late policy lets somebody decide. */
    HELD,
    /** Its late policy let it go out late. */
    SENT,
    /** Its late policy dropped it. */
    EXPIRED,
    /** Somebody let it go out late. */
    LET_GO,
    /** Somebody dropped it. */
    DROPPED;

    /** As it is written for programs, for example {@code let-go}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
