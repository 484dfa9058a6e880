package org.kalends.events.campaign;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a person decided about missed steps: those whose moment passed during a pause, or while no clock ran.
 *
 * @param steps those that are decided one by one
 * @param otherwise what becomes of the others: {@code release} or {@code skip}; null when each is decided by itself
 * @param reason why steps are left out; may be null
 */
public record WayBack(List<Decision> steps, String otherwise, String reason) {

    public static final String RELEASE = "release";
    public static final String MOVE = "move";
    public static final String SKIP = "skip";

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

    /** The same for each of these. @param act {@link #RELEASE} or {@link #SKIP} */
    public static WayBack each(List<UUID> steps, String act, String reason) {
        return new WayBack(
                steps.stream().map(step -> new Decision(step, act, null)).toList(), null, reason);
    }

    /** Whether something is left out by it. */
    public boolean skipsAny() {
        return SKIP.equals(otherwise) || steps.stream().anyMatch(decision -> SKIP.equals(decision.act()));
    }

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
