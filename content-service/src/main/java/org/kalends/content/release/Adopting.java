package org.kalends.content.release;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.kalends.content.newsroom.PageAddress;
import org.kalends.content.newsroom.PublicPages;
import org.kalends.content.statement.Act;
import org.kalends.content.statement.Author;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;

/** Takes over what went out before the database, restored from a backup, forgot it. */
@ApplicationScoped
class Adopting {

    private static final Logger LOG = Logger.getLogger(Adopting.class);

    private final Statements statements;
    private final ToldSteps toldSteps;
    private final PublicPages pages;
    private final Clock clock;

    @Inject
    Adopting(Statements statements, ToldSteps toldSteps, PublicPages pages, Clock clock) {
        this.statements = statements;
        this.toldSteps = toldSteps;
        this.pages = pages;
        this.clock = clock;
    }

    /** Compares what the topic has with what is here, and takes over what is missing. */
    @Transactional
    void compare(Collection<ToldStep> told) {
        for (ToldStep step : told) {
            Optional<Statement> statement = statements.ofStep(step.stepId());
            if (statement.isEmpty() || statement.get().sequence() < step.sequence()) {
                LOG.warnf("The topic knows more of step %s than this database, which was restored", step.stepId());
                toldSteps.delete("stepId", step.stepId());
                toldSteps.persist(step);
                statement.ifPresent(known -> {
                    adopt(known, step);
                    known.catchUp(step.sequence());
                });
            }
        }
    }

    /** Takes over what went out of this statement. @return whether anything did */
    boolean adopt(Statement statement) {
        Optional<ToldStep> told = toldSteps.findByIdOptional(statement.stepId());
        told.ifPresent(step -> statement.catchUp(step.sequence()));
        return told.filter(step -> adopt(statement, step)).isPresent();
    }

    private boolean adopt(Statement statement, ToldStep told) {
        if (statement.releasedAt() == null && told.released().isPresent()) {
            StatementReleased released = told.released().get();
            statement.adopt(released, act());
            pages.open(own(released, statement), address(statement));
        }
        if (statement.releasedAt() != null) {
            told.corrected()
                    .filter(correction -> statement.isPublic())
                    .filter(correction -> isNews(statement, correction.statement()))
                    .ifPresent(correction -> {
                        statement.adoptCorrection(correction, act());
                        pages.correct(own(correction, statement), address(statement));
                    });
            told.retracted().filter(retraction -> statement.isPublic()).ifPresent(retraction -> {
                statement.adoptRetraction(retraction, act());
                pages.retract(new StatementRetracted(
                        own(retraction.statement(), statement),
                        retraction.revision(),
                        retraction.reason(),
                        retraction.retractedAt(),
                        retraction.pages()));
            });
        }
        return statement.releasedAt() != null;
    }

    private static boolean isNews(Statement statement, StatementRef told) {
        return told.sequence() > statement.sequence()
                || statement.publicity().filter(p -> p.correctedAt() == null).isPresent();
    }

    /** Drafted again, it may have another id than the one that was told. */
    private static StatementRef own(StatementRef told, Statement statement) {
        return new StatementRef(statement.id(), told.stepId(), told.campaignId(), told.office(), told.sequence());
    }

    private static StatementReleased own(StatementReleased told, Statement statement) {
        return new StatementReleased(
                own(told.statement(), statement),
                told.revision(),
                told.contentHash(),
                told.kind(),
                told.occurrence(),
                told.office(),
                told.releasedAt(),
                told.variants(),
                told.pages());
    }

    private static StatementCorrected own(StatementCorrected told, Statement statement) {
        return new StatementCorrected(
                own(told.statement(), statement),
                told.revision(),
                told.contentHash(),
                told.corrects(),
                told.kind(),
                told.occurrence(),
                told.office(),
                told.releasedAt(),
                told.correctedAt(),
                told.notes(),
                told.variants(),
                told.pages());
    }

    private static PageAddress address(Statement statement) {
        return new PageAddress(statement.office(), statement.year(), statement.slug());
    }

    private Act act() {
        return new Act(Author.KALENDS, clock.instant());
    }
}
