package org.kalends.events.playbook;

import java.util.List;

/**
 * One point of a playbook.
 *
 * @param kind what is said: statement, teaser, reminder, follow-up or briefing (an open list)
 * @param due when it is released, counted from the first day of the occurrence
 * @param draft when its draft is wanted, counted from the day of release
 * @param approve by when it should be approved, counted from the day of release
 * @param latePolicy what becomes of it when it is not out by then, as {@link LatePolicy} reads it
 * @param channelKinds the kinds of variant to draft
 * @param locales the languages that are required (BCP 47); empty for all of the office's own
 * @param deputy who is asked when the approver has not acted; null for nobody
 * @param embargo before which moment it may not be public; null when there is none
 */
public record Milestone(
        String kind,
        LocalPoint due,
        LocalPoint draft,
        LocalPoint approve,
        String latePolicy,
        List<String> channelKinds,
        List<String> locales,
        Deputy deputy,
        Embargo embargo) {

    public Milestone {
        channelKinds = channelKinds == null ? List.of() : List.copyOf(channelKinds);
        locales = locales == null ? List.of() : List.copyOf(locales);
    }
}
