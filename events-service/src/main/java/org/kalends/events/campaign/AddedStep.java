package org.kalends.events.campaign;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.kalends.events.playbook.Milestone;
import org.kalends.layout.problem.Sentence;

/**
 * A step that is not in the playbook.
 *
 * @param kind statement, teaser, reminder or follow-up
 * @param dueLocal its release in each office's local time
 * @param approveLocal by when it should be approved; null for a day before
 * @param offices which of the campaign's offices; null or empty for all of them
 * @param channelKinds page, mail, social
 */
public record AddedStep(
        String kind,
        LocalDateTime dueLocal,
        LocalDateTime approveLocal,
        List<String> offices,
        List<String> channelKinds) {

    private static final Set<String> KINDS = Set.of("statement", "teaser", "reminder", "follow-up");
    private static final Set<String> CHANNELS = Set.of("page", "mail", "social");

    /** @throws InvalidPlan naming the first field that cannot be used */
    AddedStep checked() {
        require(
                kind != null && KINDS.contains(kind),
                "kind",
                Sentence.of("invalid-plan.step-kind", "Choose statement, teaser, reminder or follow-up."));
        require(
                dueLocal != null,
                "dueLocal",
                Sentence.of("invalid-plan.step-due", "Give the local date and time of release."));
        require(
                approveLocal == null || !approveLocal.isAfter(dueLocal),
                "approveLocal",
                Sentence.of("invalid-plan.step-approval", "Approval must come before the release."));
        require(
                channelKinds != null && !channelKinds.isEmpty() && CHANNELS.containsAll(channelKinds),
                "channelKinds",
                Sentence.of("invalid-plan.step-channels", "Choose at least one of page, mail and social."));
        return new AddedStep(
                kind,
                dueLocal,
                approveLocal == null ? dueLocal.minusDays(1) : approveLocal,
                offices == null ? List.of() : offices,
                channelKinds.stream().distinct().toList());
    }

    Milestone milestone() {
        return new Milestone(kind, null, null, null, "hold", channelKinds, null, null, null);
    }

    private static void require(boolean fine, String field, Sentence otherwise) {
        if (!fine) {
            throw new InvalidPlan(field, otherwise);
        }
    }
}
