package org.kalends.content.statement;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.layout.Reader;

/** Shows statements to those who work for their offices. */
@ApplicationScoped
public class StatementReading {

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
        Statement statement = statements.required(id);
        limit.require(statement.office());
        return StatementView.of(statement, readiness, reader.locale());
    }

    @Transactional
    List<StatementView> ofStepOrCampaign(UUID step, UUID campaign) {
        List<Statement> found = step != null
                ? statements.ofStep(step).stream().toList()
                : campaign != null ? statements.ofCampaign(campaign) : statements.of(limit.offices());
        return found.stream()
                .filter(statement -> limit.allows(statement.office()))
                .map(statement -> StatementView.of(statement, readiness, reader.locale()))
                .toList();
    }
}
