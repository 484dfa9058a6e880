package org.kalends.content.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.layout.Reader;

/** Shows statements to those who work for their offices. */
@ApplicationScoped
public class StatementReading {

    private static final int PAGE = 50;

    private final Statements statements;
    private final Readiness readiness;
    private final OfficeLimit limit;
    private final Reader reader;

    @Inject
    StatementReading(Statements statements, Readiness readiness, OfficeLimit limit, Reader reader) {
        this.statements = statements;
        this.readiness = readiness;
        this.limit = limit;
        this.reader = reader;
    }

    @Transactional
    public StatementView view(UUID id) {
        statements.flush();
        Statement statement = statements.required(id);
        limit.require(statement.office());
        return StatementView.of(statement, readiness, reader.locale());
    }

    /** Some statements, and where the next ones begin; empty when these are the last. */
    record Page(List<StatementView> statements, Optional<StatementCursor> next) {}

    /** 50 of the offices of the person who asks, the last due first. */
    @Transactional
    Page page(StatementCursor after) {
        List<Statement> found = statements.after(limit.offices(), after, PAGE);
        return new Page(
                found.stream()
                        .map(statement -> StatementView.of(statement, readiness, reader.locale()))
                        .toList(),
                found.size() < PAGE ? Optional.empty() : Optional.of(StatementCursor.after(found.getLast())));
    }

    @Transactional
    List<StatementView> ofStepOrCampaign(UUID step, UUID campaign) {
        List<Statement> found =
                step != null ? statements.ofStep(step).stream().toList() : statements.ofCampaign(campaign);
        return found.stream()
                .filter(statement -> limit.allows(statement.office()))
                .map(statement -> StatementView.of(statement, readiness, reader.locale()))
                .toList();
    }
}
