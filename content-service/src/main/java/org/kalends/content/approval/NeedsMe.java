package org.kalends.content.approval;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.policy.ApprovalPolicies;
import org.kalends.content.policy.Rules;
import org.kalends.content.statement.Author;
import org.kalends.content.statement.Desk;
import org.kalends.content.statement.DeskReading;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Finds what waits for the person who asks: to be approved, in their turn or as a deputy, or to be released by hand. */
@ApplicationScoped
public class NeedsMe {

    private final Statements statements;
    private final ApprovalPolicies policies;
    private final DeskReading desks;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    NeedsMe(Statements statements, ApprovalPolicies policies, DeskReading desks, CurrentPerson person, Clock clock) {
        this.statements = statements;
        this.policies = policies;
        this.desks = desks;
        this.person = person;
        this.clock = clock;
    }

    /** The most urgent first, at most 200. */
    @Transactional
    public List<Desk.Line> lines() {
        return statements.open(person.offices()).stream()
                .filter(this::needsMe)
                .map(statement -> desks.line(statement.id()))
                .toList();
    }

    private boolean needsMe(Statement statement) {
        return switch (statement.progress()) {
            case IN_REVIEW -> person.has(Roles.APPROVER) && isMyTurn(statement);
            case APPROVED -> person.has(Roles.APPROVER) && (statement.isHeld() || statement.isCorrecting());
            case CHANGES_ASKED, LAPSED -> person.has(Roles.AUTHOR);
            case DRAFT, RELEASED, RETRACTED, EXPIRED, CANCELLED -> false;
        };
    }

    private boolean isMyTurn(Statement statement) {
        Rules rules = policies.of(statement.office(), statement.request().kind());
        return statement.mayBeApprovedBy(new Author(person.id(), person.name()), rules, clock.instant());
    }
}
