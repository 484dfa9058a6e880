package org.kalends.content.statement;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.identity.CurrentPerson;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Lays out for the approver what changed and everything that goes out. */
@ApplicationScoped
public class ReviewReading {

    private final DeskReading desks;
    private final Statements statements;
    private final Readiness readiness;
    private final CurrentPerson person;
    private final Reader reader;
    private final Moments moments;

    @Inject
    ReviewReading(
            DeskReading desks,
            Statements statements,
            Readiness readiness,
            CurrentPerson person,
            Reader reader,
            Moments moments) {
        this.desks = desks;
        this.statements = statements;
        this.readiness = readiness;
        this.person = person;
        this.reader = reader;
        this.moments = moments;
    }

    @Transactional
    public Review review(UUID id) {
        DeskReading.Changes changes = desks.changes(id, null, null);
        Statement statement = statements.required(id);
        StateWords state = new StateWords(statement, reader, moments);
        return new Review(
                changes.line(),
                statement.current().author().name(),
                statement.revision(),
                statement.contentHash(),
                StateWords.shortened(statement.contentHash()),
                changes.from(),
                statement.approval().isPresent(),
                changes.variants().stream()
                        .filter(VariantChange::changed)
                        .map(VariantChange::condensed)
                        .toList(),
                everything(statement, changes.variants()),
                readiness.missingFacts(statement),
                statement.progress() == Progress.IN_REVIEW,
                statement.isTextOf(new Author(person.id(), person.name())),
                state.at(statement.request().dueAt()),
                statement.isHeld());
    }

    private List<Review.Item> everything(Statement statement, List<VariantChange> changes) {
        KindWords kinds = new KindWords(reader.words(DeskWords.class), readiness, statement);
        return statement.current().variants().stream()
                .map(v -> new Review.Item(v.locale(), changed(changes, v), kinds.of(v)))
                .toList();
    }

    private static boolean changed(List<VariantChange> changes, Variant v) {
        return changes.stream().anyMatch(c -> c.changed() && v.is(c.locale(), c.channelKind()));
    }
}
