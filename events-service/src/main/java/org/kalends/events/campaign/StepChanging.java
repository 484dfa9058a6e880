package org.kalends.events.campaign;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.office.NotYourOffice;
import org.kalends.identity.CurrentPerson;
import org.kalends.layout.problem.Sentence;

/** Moves a step or leaves it out. The second of two people sees the first one's change and decides. */
@ApplicationScoped
public class StepChanging {

    private final Steps steps;
    private final StepChanges changes;
    private final StepActs acts;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    StepChanging(Steps steps, StepChanges changes, StepActs acts, CurrentPerson person, Clock clock) {
        this.steps = steps;
        this.changes = changes;
        this.acts = acts;
        this.person = person;
        this.clock = clock;
    }

    /**
     * A step, as somebody looked at it.
     *
     * @param version from which the change starts
     */
    public record Seen(UUID campaign, UUID step, Long version) {}

    /**
     * Puts its release at another local time of its office.
     *
     * @throws StepChanged when it is not as it was seen
     * @throws ReleaseBeforeEmbargo when that is too early
     */
    @Transactional
    public Step move(Seen seen, LocalDateTime due) {
        if (due == null) {
            throw new InvalidPlan(
                    "dueLocal",
                    Sentence.of(
                            "invalid-plan.moved-to", "Give the new local date and time, such as 2027-07-30T09:00."));
        }
        Step step = asSeen(seen);
        if (step.instant(due).isBefore(clock.instant())) {
            throw new InvalidPlan(
                    "dueLocal",
                    Sentence.of(
                            "invalid-plan.moved-over",
                            "{0} is over. Choose a later time, or leave the step out.",
                            due.atZone(step.zone())));
        }
        acts.move(step, due);
        return step;
    }

    /** Leaves it out, with a reason. */
    @Transactional
    public Step skip(Seen seen, String reason) {
        String given = Reason.given(
                reason, Sentence.of("invalid-plan.why-skip", "Say why it is left out: the office reads it."));
        Step step = asSeen(seen);
        acts.skip(step, given);
        return step;
    }

    private Step asSeen(Seen seen) {
        if (seen.version() == null) {
            throw new VersionMissing();
        }
        Step step = steps.lock(seen.campaign(), seen.step());
        if (!person.worksFor(step.office())) {
            throw new NotYourOffice(step.office());
        }
        if (step.version() != seen.version()) {
            throw new StepChanged(step, changes.lastOf(step.id()));
        }
        return step;
    }
}
