package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.layout.problem.Sentence;

/** Carries out what was decided about missed steps, in the caller's transaction. */
@ApplicationScoped
public class MissedSteps {

    private final StepActs acts;
    private final Clock clock;

    @Inject
    MissedSteps(StepActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** @throws MissedStepsUndecided when one of them has no decision */
    public void decide(List<Step> missed, WayBack way) {
        missed.forEach(step -> step.requireMissed(clock.instant()));
        way.of(missed).forEach((step, decision) -> carryOut(step, decision, way.reason()));
    }

    private void carryOut(Step step, WayBack.Decision decision, String reason) {
        switch (decision.act()) {
            case WayBack.SKIP ->
                acts.skip(step, reason == null || reason.isBlank() ? "Missed during a pause" : reason.strip());
            case WayBack.MOVE -> acts.move(step, future(step, decision.to()));
            default -> release(step);
        }
    }

    /** What the clock has missed is told at once; what was paused falls due now, when the clock takes it up again. */
    private void release(Step step) {
        if (step.isHeldAsMissed()) {
            acts.letGo(step);
        } else {
            acts.move(step, localNow(step));
        }
    }

    private LocalDateTime localNow(Step step) {
        return clock.instant().atZone(step.zone()).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    private LocalDateTime future(Step step, LocalDateTime to) {
        Instant now = clock.instant();
        if (step.instant(to).isBefore(now)) {
            throw new InvalidPlan(
                    "steps",
                    Sentence.of(
                            "invalid-plan.missed-over",
                            "{0} is over. Move the step of {1} to a later time, or release it now.",
                            to.atZone(step.zone()),
                            step.office()));
        }
        return to;
    }
}
