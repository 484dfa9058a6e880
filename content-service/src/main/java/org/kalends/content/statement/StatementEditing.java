package org.kalends.content.statement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;
import org.kalends.outbox.Outbox;

/** Saves what people write as new revisions. */
@ApplicationScoped
public class StatementEditing {

    private final Statements statements;
    private final DraftWriting writing;
    private final Outbox outbox;
    private final Clock clock;
    private final CurrentPerson person;
    private final OfficeLimit limit;

    @Inject
    StatementEditing(
            Statements statements,
            DraftWriting writing,
            Outbox outbox,
            Clock clock,
            CurrentPerson person,
            OfficeLimit limit) {
        this.statements = statements;
        this.writing = writing;
        this.outbox = outbox;
        this.clock = clock;
        this.person = person;
        this.limit = limit;
    }

    /** Saves the variants given; those not given stay as they are in the base. */
    @Transactional
    public Statement revise(UUID id, int baseRevision, List<Variant> given) {
        Statement statement = statements.held(id);
        limit.require(statement.office());
        return save(
                statement, baseRevision, merged(statement.revision(baseRevision).variants(), given));
    }

    /** Writes it anew from the templates and the facts as they are now. */
    @Transactional
    Statement redraft(UUID id, int baseRevision) {
        Statement statement = statements.held(id);
        limit.require(statement.office());
        Draft draft = writing.write(statement.request(), statement.path());
        List<Variant> anew = new ArrayList<>(draft.variants());
        statement.current().variants().stream().filter(Variant::isNote).forEach(anew::add);
        return save(statement, baseRevision, anew);
    }

    private Statement save(Statement statement, int baseRevision, List<Variant> variants) {
        Act act = new Act(new Author(person.id(), person.name()), clock.instant());
        statement.revise(baseRevision, variants, act).ifPresent(outbox::append);
        return statement;
    }

    private static List<Variant> merged(List<Variant> base, List<Variant> given) {
        List<Variant> merged = new ArrayList<>();
        for (Variant old : base) {
            merged.add(given.stream()
                    .filter(v -> v.is(old.locale(), old.channelKind()))
                    .findFirst()
                    .orElse(old));
        }
        given.stream()
                .filter(v -> base.stream().noneMatch(old -> old.is(v.locale(), v.channelKind())))
                .forEach(merged::add);
        return merged;
    }
}
