package org.kalends.events.campaign;

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
    DROPPED
}
