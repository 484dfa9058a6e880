package org.kalends.events.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a person should know before confirming a plan. */
public enum PlanWarning {
    /** The draft's moment is over: it is drafted at once. */
    DRAFT_BEFORE_NOW,
    /** The moment by which it should be approved is over. */
    APPROVAL_BEFORE_NOW,
    /** The office already has a campaign for this occurrence. */
    PLANNED_ALREADY;

    static List<PlanWarning> of(LocalMoment draft, LocalMoment approve, Instant now) {
        List<PlanWarning> warnings = new ArrayList<>();
        if (draft.instant().isBefore(now)) {
            warnings.add(DRAFT_BEFORE_NOW);
        }
        if (approve.instant().isBefore(now)) {
            warnings.add(APPROVAL_BEFORE_NOW);
        }
        return List.copyOf(warnings);
    }

    /** As it is written for programs, for example {@code draft-before-now}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
