package org.kalends.content.correction;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.Act;
import org.kalends.content.statement.Author;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.identity.CurrentPerson;
import org.kalends.outbox.Outbox;

/** Begins the correction of something public, gives it up, or puts it in the place of what is public. */
@ApplicationScoped
public class Correcting {

    private final Statements statements;
    private final Publishing publishing;
    private final Outbox outbox;
    private final Clock clock;
    private final CurrentPerson person;
    private final OfficeLimit limit;

    @Inject
    Correcting(
            Statements statements,
            Publishing publishing,
            Outbox outbox,
            Clock clock,
            CurrentPerson person,
            OfficeLimit limit) {
        this.statements = statements;
        this.publishing = publishing;
        this.outbox = outbox;
        this.clock = clock;
        this.person = person;
        this.limit = limit;
    }

    /** @param notes what was wrong, in words for the public, per language */
    @Transactional
    public void begin(UUID id, Map<String, String> notes) {
        outbox.append(mine(id).correct(notes, act(null)));
    }

    @Transactional
    public void drop(UUID id) {
        outbox.append(mine(id).dropCorrection(act(null)));
    }

    /** Makes the approved correction public. */
    @Transactional
    public void publish(UUID id) {
        publishing.correct(mine(id), act(null));
    }

    /** Takes the statement back, at once. */
    @Transactional
    public void retract(UUID id, String reason) {
        publishing.retract(mine(id), act(reason.strip()));
    }

    private Statement mine(UUID id) {
        Statement statement = statements.held(id);
        limit.require(statement.office());
        return statement;
    }

    private Act act(String reason) {
        return new Act(new Author(person.id(), person.name()), reason, clock.instant());
    }
}
