package org.kalends.events.campaign;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.identity.CurrentPerson;
import org.kalends.outbox.Outbox;

/** What a person may do to a step: the change, its record and the message about it, in the caller's transaction. */
@ApplicationScoped
class StepActs {

    private final StepChanges changes;
    private final Outbox outbox;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    StepActs(StepChanges changes, Outbox outbox, CurrentPerson person, Clock clock) {
        this.changes = changes;
        this.outbox = outbox;
        this.person = person;
        this.clock = clock;
    }

    void move(Step step, LocalDateTime due) {
        LocalDateTime before = step.dueLocal();
        step.moveTo(due).ifPresent(outbox::append);
        changes.persist(StepChange.moved(step, before, by()));
    }

    void skip(Step step, String reason) {
        outbox.append(step.skip(reason, clock.instant()));
        changes.persist(StepChange.skipped(step, reason, by()));
    }

    void added(Step step) {
        changes.persist(StepChange.added(step, by()));
    }

    private StepChange.By by() {
        return new StepChange.By(person.name(), clock.instant());
    }
}
