package org.kalends.events.campaign;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Offices;
import org.kalends.identity.CurrentPerson;
import org.kalends.outbox.Outbox;

/** What a person may do to a step: the change, its record and the message about it, in the caller's transaction. */
@ApplicationScoped
class StepActs {

    private final StepChanges changes;
    private final Offices offices;
    private final Outbox outbox;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    StepActs(StepChanges changes, Offices offices, Outbox outbox, CurrentPerson person, Clock clock) {
        this.changes = changes;
        this.offices = offices;
        this.outbox = outbox;
        this.person = person;
        this.clock = clock;
    }

    /** @throws ReleaseBeforeEmbargo when that is too early: an embargo stands, whoever asks */
    void move(Step step, LocalDateTime due) {
        LocalDateTime before = step.dueLocal();
        if (step.isEmbargoedAt(due)) {
            throw new ReleaseBeforeEmbargo(List.of(offices.require(step.office())));
        }
        step.moveTo(due).ifPresent(outbox::append);
        changes.persist(StepChange.moved(step, before, by()));
    }

    void letGo(Step step) {
        outbox.append(step.letGo(clock.instant()));
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
