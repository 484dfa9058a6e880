package org.kalends.content.statement;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.kalends.content.facts.SheetCopying;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.outbox.Outbox;

/** Drafts the statement of a step, once. */
@ApplicationScoped
public class StatementDrafting {

    private static final Logger LOG = Logger.getLogger(StatementDrafting.class);

    private final DraftWriting writing;
    private final Statements statements;
    private final EarlySteps earlySteps;
    private final SheetCopying sheets;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    StatementDrafting(
            DraftWriting writing,
            Statements statements,
            EarlySteps earlySteps,
            SheetCopying sheets,
            Outbox outbox,
            Clock clock) {
        this.writing = writing;
        this.statements = statements;
        this.earlySteps = earlySteps;
        this.sheets = sheets;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asked for a step that has its statement already, or that was cancelled before, it does nothing. */
    @Transactional
    public void draft(StepDraftRequested request) {
        Optional<EarlyStep> early = earlySteps.findByIdOptional(request.stepId());
        if (statements.ofStep(request.stepId()).isPresent()
                || early.filter(EarlyStep::isCancelled).isPresent()) {
            LOG.infof("Step %s needs no draft", request.stepId());
            return;
        }
        Statement statement = drafted(request);
        early.flatMap(step -> step.moved(request.campaignId())).ifPresent(statement::moveTo);
    }

    private Statement drafted(StepDraftRequested request) {
        sheets.offer(SheetFacts.scopeOf(request));
        Instant now = clock.instant();
        String slug =
                statements.freeSlug(request.office().key(), request.occurrence().year(), slug(request));
        Statement statement = new Statement(request, slug);
        Draft draft = writing.write(request, statement.path());
        var drafted = statement.draft(draft.variants(), draft.openFacts(), now);
        statements.persist(statement);
        outbox.append(drafted);
        return statement;
    }

    private static String slug(StepDraftRequested request) {
        String key = request.occurrence().observance().key();
        return request.kind().equals("statement") ? key : key + "-" + request.kind();
    }
}
