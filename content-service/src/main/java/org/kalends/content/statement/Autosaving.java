package org.kalends.content.statement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;

/** Keeps what somebody types until they save it, or say that they do not want it. */
@ApplicationScoped
public class Autosaving {

    private final Statements statements;
    private final WorkingCopies copies;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    Autosaving(Statements statements, WorkingCopies copies, OfficeLimit limit, CurrentPerson person, Clock clock) {
        this.statements = statements;
        this.copies = copies;
        this.limit = limit;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Keeps the text. One that is the same as the newest revision is not worth keeping, so what is kept goes.
     *
     * @return since when it is kept; empty when there is nothing unsaved
     */
    @Transactional
    Optional<Instant> keep(UUID id, String locale, int base, List<Variant> typed) {
        Statement statement = statements.held(id);
        limit.require(statement.office());
        if (statement.progress().isOver() || typed.stream().allMatch(statement.current()::has)) {
            copies.drop(id, person.id(), locale);
            return Optional.empty();
        }
        WorkingCopy copy = copies.of(id, person.id(), locale).orElseGet(() -> new WorkingCopy(id, person.id(), locale));
        copy.keep(base, typed, clock.instant());
        copies.persist(copy);
        return Optional.of(copy.keptAt());
    }

    /** Forgets what is kept. */
    @Transactional
    void forget(UUID id, String locale) {
        copies.drop(id, person.id(), locale);
    }
}
