package org.kalends.content.statement.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.Sides;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.StatementLines;
import org.kalends.content.statement.Statements;
import org.kalends.content.statement.TextDiff;
import org.kalends.content.statement.Tongues;
import org.kalends.content.statement.Variant;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** Lays source and translation beside each other. */
@ApplicationScoped
public class TranslationReading {

    private final Statements statements;
    private final Translations translations;
    private final StatementLines lines;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Reader reader;

    @Inject
    TranslationReading(
            Statements statements,
            Translations translations,
            StatementLines lines,
            OfficeLimit limit,
            CurrentPerson person,
            Reader reader) {
        this.statements = statements;
        this.translations = translations;
        this.lines = lines;
        this.limit = limit;
        this.person = person;
        this.reader = reader;
    }

    /** How every translation of a statement stands. */
    @Transactional
    public List<TranslationState> states(UUID id) {
        return translations.of(mine(id));
    }

    /**
     * The page for one language.
     *
     * @param wanted the language to write; null for the first that is not the main one
     * @param from the language to read beside it; null for the one it was translated from
     */
    @Transactional
    TranslationSheet sheet(UUID id, String wanted, String from) {
        Statement statement = mine(id);
        List<String> locales = locales(statement);
        String main = Translations.mainLanguage(statement);
        List<TranslationState> states = translations.of(statement);
        String target = locales.contains(wanted) && !wanted.equals(main)
                ? wanted
                : locales.stream().filter(l -> !l.equals(main)).findFirst().orElse(main);
        String source = locales.contains(from) && !from.equals(target) ? from : sourceOf(states, target, main);
        List<TranslationState> ofTarget =
                states.stream().filter(s -> s.locale().equals(target)).toList();
        return new TranslationSheet(
                lines.of(statement),
                side(target),
                side(source),
                statement.revision(),
                standings(locales, main, target, states),
                locales.stream()
                        .filter(l -> !l.equals(target))
                        .map(TranslationReading::side)
                        .toList(),
                parts(statement, target, source, ofTarget),
                ofTarget.stream().anyMatch(TranslationState::stale),
                person.has(Roles.AUTHOR) && !statement.progress().isOver() && !target.equals(main));
    }

    private static List<TranslationSheet.Standing> standings(
            List<String> locales, String main, String target, List<TranslationState> states) {
        return locales.stream()
                .filter(l -> !l.equals(main))
                .map(l -> new TranslationSheet.Standing(
                        side(l),
                        l.equals(target),
                        states.stream().anyMatch(s -> s.stale() && s.locale().equals(l))))
                .toList();
    }

    private List<TranslationSheet.Part> parts(
            Statement statement, String target, String source, List<TranslationState> states) {
        return statement.current().variants().stream()
                .filter(v -> v.locale().equals(target) && !v.isNote())
                .map(v -> part(statement, v, source, state(states, v)))
                .toList();
    }

    private static Optional<TranslationState> state(List<TranslationState> states, Variant target) {
        return states.stream()
                .filter(s -> target.is(s.locale(), s.channelKind()))
                .findFirst();
    }

    private TranslationSheet.Part part(
            Statement statement, Variant target, String source, Optional<TranslationState> state) {
        Variant now = textOf(statement, statement.revision(), source, target.channelKind());
        Variant then = state.filter(s -> s.sourceLocale().equals(source))
                .map(s -> textOf(statement, s.sourceRevision(), source, target.channelKind()))
                .orElse(now);
        return new TranslationSheet.Part(
                target.channelKind(),
                state.filter(TranslationState::stale).isPresent(),
                state.map(s -> standing(statement, s)).orElse(""),
                TextDiff.between(then.title(), now.title()),
                target.title(),
                rows(then.source(), now.source(), target.source()));
    }

    private String standing(Statement statement, TranslationState state) {
        TranslationWords words = reader.words(TranslationWords.class);
        String name = Tongues.ownName(state.sourceLocale());
        if (state.stale()) {
            return words.movedOn(name, state.sourceRevision(), statement.revision());
        }
        return state.confirmedBy() == null
                ? words.asDrafted(name, state.sourceRevision())
                : words.saidBy(
                        state.confirmedBy(), name, state.sourceRevision(), lines.at(statement, state.confirmedAt()));
    }

    /** The paragraphs of the translation in order beside those of the source; what is over on either side stands alone. */
    private static List<TranslationSheet.Row> rows(String then, String now, String target) {
        List<String> written = Sides.paragraphs(target);
        List<TranslationSheet.Row> rows = new ArrayList<>();
        int number = 0;
        for (Sides.Row row : Sides.between(then, now)) {
            boolean gone = row.after().isEmpty();
            String beside = gone || number >= written.size() ? "" : written.get(number);
            number += gone ? 0 : 1;
            rows.add(new TranslationSheet.Row(number, row.pieces(), !row.isSame(), gone, beside));
        }
        for (String more : written.subList(Math.min(number, written.size()), written.size())) {
            rows.add(new TranslationSheet.Row(++number, List.of(), false, false, more));
        }
        return rows;
    }

    private static Variant textOf(Statement statement, int revision, String locale, String kind) {
        return statement.revision(revision).variant(locale, kind).orElseGet(() -> new Variant(locale, kind, "", ""));
    }

    private static String sourceOf(List<TranslationState> states, String target, String main) {
        return states.stream()
                .filter(s -> s.locale().equals(target))
                .findFirst()
                .map(TranslationState::sourceLocale)
                .orElse(main);
    }

    private static List<String> locales(Statement statement) {
        return statement.current().variants().stream()
                .map(Variant::locale)
                .distinct()
                .toList();
    }

    private static TranslationSheet.Side side(String locale) {
        return new TranslationSheet.Side(locale, Tongues.ownName(locale), Tongues.direction(locale));
    }

    private Statement mine(UUID id) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        return statement;
    }
}
