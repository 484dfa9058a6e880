package org.kalends.content.statement;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;

/** Lays out for the approver what changed and everything that goes out. */
@ApplicationScoped
public class ReviewReading {

    private final Statements statements;
    private final StatementLines lines;
    private final ReviewTexts texts;
    private final DeskMargin margin;
    private final OfficeLimit limit;
    private final CurrentPerson person;

    @Inject
    ReviewReading(
            Statements statements,
            StatementLines lines,
            ReviewTexts texts,
            DeskMargin margin,
            OfficeLimit limit,
            CurrentPerson person) {
        this.statements = statements;
        this.lines = lines;
        this.texts = texts;
        this.margin = margin;
        this.limit = limit;
        this.person = person;
    }

    @Transactional
    public Review review(UUID id) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        List<VariantChange> changes = ReviewTexts.changes(statement);
        return new Review(
                lines.of(statement),
                statement.current().author().name(),
                statement.revision(),
                statement.contentHash(),
                StateWords.shortened(statement.contentHash()),
                texts.since(statement),
                changes,
                texts.everything(statement, changes),
                margin.missing(statement),
                texts.advice(statement),
                statement.progress() == Progress.IN_REVIEW,
                statement.isTextOf(new Author(person.id(), person.name())),
                lines.at(statement, statement.request().dueAt()),
                statement.isHeld());
    }
}
