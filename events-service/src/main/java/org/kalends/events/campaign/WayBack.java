package org.kalends.events.campaign;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a person decided about the steps whose moment passed during a pause.
 *
 * @param steps those that are decided one by one
 * @param otherwise what becomes of the others: {@code release} or {@code skip}; null when each is decided by itself
 * @param reason why steps are left out; may be null
 */
public record WayBack(List<Decision> steps, String otherwise, String reason) {

    static final String RELEASE = "release";
    static final String MOVE = "move";
    static final String SKIP = "skip";

    public WayBack {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /**
     * What becomes of one step.
     *
     * @param act {@code release} now, late as it is; {@code move} to another time; {@code skip}
     * @param to the local date and time to move it to; null for the other two
     */
    public record Decision(UUID step, String act, LocalDateTime to) {}

    /** The decision for each of these. @throws MissedStepsUndecided when some have none */
    Map<Step, Decision> of(List<Step> missed) {
        Map<UUID, Decision> known = steps.stream()
                .filter(decision -> decision.step() != null)
                .collect(Collectors.toMap(Decision::step, Function.identity(), (_, last) -> last));
        List<Step> open =
                missed.stream().filter(step -> !isDecided(known.get(step.id()))).toList();
        boolean rest = RELEASE.equals(otherwise) || SKIP.equals(otherwise);
        if (!open.isEmpty() && !rest) {
            throw new MissedStepsUndecided(open);
        }
        return missed.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        step -> isDecided(known.get(step.id()))
                                ? known.get(step.id())
                                : new Decision(step.id(), otherwise, null)));
    }

    private static boolean isDecided(Decision decision) {
        return decision != null
                && (RELEASE.equals(decision.act())
                        || SKIP.equals(decision.act())
                        || MOVE.equals(decision.act()) && decision.to() != null);
    }
}
