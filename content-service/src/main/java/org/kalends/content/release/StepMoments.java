package org.kalends.content.release;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.statement.EarlyStep;
import org.kalends.content.statement.EarlySteps;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.contracts.StepDue;
import org.kalends.contracts.StepMoved;

/** What becomes of a statement when its step is due, is moved or is cancelled. */
@ApplicationScoped
public class StepMoments {

    private static final int BATCH = 50;

    private final Statements statements;
    private final EarlySteps earlySteps;
    private final Punctuality punctuality;
    private final RestoreGuard guard;
    private final Clock clock;

    @Inject
    StepMoments(
            Statements statements, EarlySteps earlySteps, Punctuality punctuality, RestoreGuard guard, Clock clock) {
        this.statements = statements;
        this.earlySteps = earlySteps;
        this.punctuality = punctuality;
        this.guard = guard;
        this.clock = clock;
    }

    /** The step's moment has come. A step without a statement is remembered until it has one. */
    @Transactional
    public void due(StepDue due) {
        guard.settle();
        statements
                .heldOfStep(due.stepId())
                .ifPresentOrElse(statement -> fallDue(statement, due.latePolicy()), () -> earlySteps.remember(due));
    }

    /** A statement was drafted: what was heard of its step before applies now. */
    @Transactional
    public void drafted(UUID stepId) {
        earlySteps
                .findByIdOptional(stepId)
                .filter(EarlyStep::isDue)
                .ifPresent(early ->
                        statements.heldOfStep(stepId).ifPresent(statement -> fallDue(statement, early.latePolicy())));
    }

    /** The step is released at another time. Its statement, with what was approved, stays. */
    @Transactional
    public void moved(StepMoved moved) {
        statements
                .heldOfStep(moved.stepId())
                .ifPresentOrElse(statement -> move(statement, moved), () -> earlySteps.remember(moved));
    }

    /** The step will not take place. */
    @Transactional
    public void cancelled(UUID stepId, String reason) {
        statements
                .heldOfStep(stepId)
                .ifPresentOrElse(
                        statement -> statement.cancel(reason, clock.instant()),
                        () -> earlySteps.rememberCancelled(stepId));
    }

    /** Those that were approved too late, or not at all, by now; at most fifty. @return how many there were */
    @Transactional
    public int tooLate() {
        Instant now = clock.instant();
        List<Statement> late = statements.claimTooLate(now, BATCH);
        late.forEach(statement -> punctuality.tooLate(statement, now));
        return late.size();
    }

    private void fallDue(Statement statement, String latePolicy) {
        if (!statement.progress().isOver() && !statement.isPublic() && !statement.isHeld()) {
            punctuality.due(statement, latePolicy, clock.instant());
        }
    }

    /** A step is not moved any more once it was due. */
    private static void move(Statement statement, StepMoved moved) {
        if (!statement.progress().isOver() && !statement.isPublic() && !statement.isHeld()) {
            statement.moveTo(moved);
        }
    }
}
