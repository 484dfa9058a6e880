package org.kalends.events.playbook;

import java.util.List;

/**
 * One point of a playbook.
 *
 * @param kind what is said: statement, teaser, reminder, follow-up or briefing (an open list)
 * @param draft when its draft is wanted
 * @param approve by when it should be approved
 * @param due when it is released
 * @param latePolicy what becomes of it when it is not approved by then: {@code hold} (an open list)
 * @param channelKinds the kinds of variant to draft
 */
public record Milestone(
        String kind,
        LocalPoint draft,
        LocalPoint approve,
        LocalPoint due,
        String latePolicy,
        List<String> channelKinds) {}
