package org.kalends.events.campaign;

import java.util.Locale;

/** Where a campaign stands. */
public enum CampaignState {
    DRAFT,
    SCHEDULED,
    RUNNING,
    PAUSED,
    FINISHED,
    CANCELLED;

    public boolean isOpen() {
        return this != FINISHED && this != CANCELLED;
    }

    /** As it is written for programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
