package org.kalends.events.campaign;

import java.util.Locale;

/** What a person should know before confirming a plan. */
public enum PlanWarning {
    /** The release's moment is over: the step is left out. */
    BEFORE_NOW,
    /** The draft's moment is over: it is drafted at once. */
    DRAFT_BEFORE_NOW,
    /** The moment by which it should be approved is over. */
    APPROVAL_BEFORE_NOW,
    /** Less than a day lies between the draft and the moment by which it should be approved. */
    APPROVAL_TOO_SHORT,
    /** The office is closed on the day of release. */
    OFFICE_CLOSED,
    /** The office releases something else within the hour. */
    WITHIN_THE_HOUR,
    /** A required language is none of the office's. */
    FOREIGN_LANGUAGE,
    /** The office already has a campaign for this occurrence. */
    PLANNED_ALREADY;

    /** As it is written for programs, for example {@code draft-before-now}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
