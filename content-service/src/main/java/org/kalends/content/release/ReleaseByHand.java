package org.kalends.content.release;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.Author;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.identity.CurrentPerson;

/** Lets an approver release a held statement, with a reason. */
@ApplicationScoped
public class ReleaseByHand {

    private final Statements statements;
    private final Releasing releasing;
    private final OfficeLimit limit;
    private final CurrentPerson person;

    @Inject
    ReleaseByHand(Statements statements, Releasing releasing, OfficeLimit limit, CurrentPerson person) {
        this.statements = statements;
        this.releasing = releasing;
        this.limit = limit;
        this.person = person;
    }

    @Transactional
    public void release(UUID id, String reason) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        releasing.byHand(statement, new Author(person.id(), person.name()), reason);
    }
}
