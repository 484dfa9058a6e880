package org.kalends.events.campaign;

import java.util.Locale;

/** How far a step has come. */
public enum StepState {
    PLANNED,
    DRAFTING,
    AWAITING_APPROVAL,
    APPROVED,
    HELD,
    RELEASED,
    DONE,
    SKIPPED,
    EXPIRED,
    CANCELLED;

    /** Nothing more will come of a step in this state without a person. */
    public boolean isOver() {
        return this == RELEASED || this == DONE || isOff();
    }

    /** It will not take place. */
    public boolean isOff() {
        return this == SKIPPED || this == EXPIRED || this == CANCELLED;
    }

    /** As it is written for programs, for example {@code awaiting-approval}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
