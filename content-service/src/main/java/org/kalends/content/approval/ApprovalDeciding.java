package org.kalends.content.approval;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.Act;
import org.kalends.content.statement.Author;
import org.kalends.content.statement.Readiness;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.identity.CurrentPerson;
import org.kalends.outbox.Outbox;

/** Asks for approval, gives it, or sends the text back. */
@ApplicationScoped
public class ApprovalDeciding {

    private final Statements statements;
    private final Readiness readiness;
    private final Outbox outbox;
    private final Clock clock;
    private final CurrentPerson person;
    private final OfficeLimit limit;

    @Inject
    ApprovalDeciding(
            Statements statements,
            Readiness readiness,
            Outbox outbox,
            Clock clock,
            CurrentPerson person,
            OfficeLimit limit) {
        this.statements = statements;
        this.readiness = readiness;
        this.outbox = outbox;
        this.clock = clock;
        this.person = person;
        this.limit = limit;
    }

    /** Asks for approval of this revision, which must be the newest and complete. */
    @Transactional
    public void submit(UUID id, int revision) {
        Statement statement = mine(id);
        readiness.require(statement);
        outbox.append(statement.submit(revision, act(null)));
    }

    /** Approves the text with this hash. */
    @Transactional
    public void approve(UUID id, String contentHash) {
        outbox.append(mine(id).approve(contentHash, act(null)));
    }

    /** Sends the text back to its author. */
    @Transactional
    public void sendBack(UUID id, String reason) {
        outbox.append(mine(id).sendBack(act(reason)));
    }

    private Statement mine(UUID id) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        return statement;
    }

    private Act act(String reason) {
        return new Act(new Author(person.id(), person.name()), reason, clock.instant());
    }
}
