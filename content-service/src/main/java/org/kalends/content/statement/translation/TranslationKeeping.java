package org.kalends.content.statement.translation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.Act;
import org.kalends.content.statement.Author;
import org.kalends.content.statement.Revision;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.StatementEditing;
import org.kalends.content.statement.Statements;
import org.kalends.content.statement.Variant;
import org.kalends.identity.CurrentPerson;

/** Saves translations, and records that one still says what its source says. */
@ApplicationScoped
public class TranslationKeeping {

    private final Statements statements;
    private final StatementEditing editing;
    private final Translations translations;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    TranslationKeeping(
            Statements statements,
            StatementEditing editing,
            Translations translations,
            OfficeLimit limit,
            CurrentPerson person,
            Clock clock) {
        this.statements = statements;
        this.editing = editing;
        this.translations = translations;
        this.limit = limit;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Saves what somebody translated with the source of this revision beside it.
     *
     * @param sourceLocale the language that they translated from
     */
    @Transactional
    public void save(UUID id, int revision, String sourceLocale, List<Variant> written) {
        Statement statement = editing.revise(id, revision, written);
        Revision seen = statement.revision(revision);
        written.forEach(target -> confirm(statement, seen, target, sourceLocale));
    }

    /**
     * Records that every text in a language says what its source says in this revision, which must be the newest.
     *
     * @throws MovedOn when it is not
     */
    @Transactional
    public void confirm(UUID id, int revision, String locale) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        if (revision != statement.revision()) {
            throw new MovedOn(statement.revision());
        }
        translations.of(statement).stream()
                .filter(state -> state.locale().equals(locale))
                .forEach(state -> statement
                        .current()
                        .variant(locale, state.channelKind())
                        .ifPresent(target -> confirm(statement, statement.current(), target, state.sourceLocale())));
    }

    private void confirm(Statement statement, Revision seen, Variant target, String sourceLocale) {
        Act act = new Act(new Author(person.id(), person.name()), clock.instant());
        seen.variant(sourceLocale, target.channelKind())
                .filter(source -> !source.locale().equals(target.locale()))
                .ifPresent(source ->
                        translations.confirmAt(statement, target, source, new Translations.Seen(seen.number(), act)));
    }
}
