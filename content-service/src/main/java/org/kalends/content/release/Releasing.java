package org.kalends.content.release;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.newsroom.PageAddress;
import org.kalends.content.newsroom.PublicPages;
import org.kalends.content.statement.Act;
import org.kalends.content.statement.Author;
import org.kalends.content.statement.EarlySteps;
import org.kalends.content.statement.Progress;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StepMoved;
import org.kalends.outbox.Outbox;

/** Releases what is approved and holds what is not. */
@ApplicationScoped
public class Releasing {

    private final Statements statements;
    private final EarlySteps earlySteps;
    private final ReleasedTexts texts;
    private final PublicPages pages;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Releasing(
            Statements statements,
            EarlySteps earlySteps,
            ReleasedTexts texts,
            PublicPages pages,
            Outbox outbox,
            Clock clock) {
        this.statements = statements;
        this.earlySteps = earlySteps;
        this.texts = texts;
        this.pages = pages;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The step's moment has come. A step without a statement is remembered until it has one. */
    @Transactional
    public void due(UUID stepId) {
        Optional<Statement> statement = statements.ofStep(stepId);
        statement.ifPresentOrElse(this::releaseOrHold, () -> earlySteps.rememberDue(stepId));
    }

    /** The step is released at another time. Its statement, with what was approved, stays. */
    @Transactional
    public void moved(StepMoved moved) {
        statements.ofStep(moved.stepId()).ifPresent(statement -> statement.moveTo(moved));
    }

    /** The step will not take place. */
    @Transactional
    public void cancelled(UUID stepId, String reason) {
        statements
                .ofStep(stepId)
                .ifPresentOrElse(
                        statement -> statement.cancel(reason, clock.instant()),
                        () -> earlySteps.rememberCancelled(stepId));
    }

    /** A person releases a held statement that is approved now. */
    @Transactional
    public void byHand(Statement held, Author author, String reason) {
        if (!held.isHeld()) {
            throw new NotHeld();
        }
        release(held, new Act(author, reason, clock.instant()));
    }

    private void releaseOrHold(Statement statement) {
        Progress progress = statement.progress();
        if (progress.isOver() || statement.isPublic() || statement.isHeld()) {
            return;
        }
        if (progress != Progress.APPROVED) {
            outbox.append(statement.hold("not-approved", clock.instant()));
        } else if (statement.isEmbargoedAt(clock.instant())) {
            outbox.append(statement.hold("embargo", clock.instant()));
        } else {
            release(statement, new Act(Author.KALENDS, clock.instant()));
        }
    }

    private void release(Statement statement, Act act) {
        StatementRef ref = statement.release(act);
        StatementReleased released = texts.of(statement, ref);
        pages.open(released, new PageAddress(statement.office(), statement.year(), statement.slug()));
        outbox.append(released);
    }
}
