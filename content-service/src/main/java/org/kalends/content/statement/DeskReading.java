package org.kalends.content.statement;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.facts.FactLabels;
import org.kalends.content.facts.FactWords;
import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Lays a statement out on the desk of the person who asks. */
@ApplicationScoped
public class DeskReading {

    private final Statements statements;
    private final Readiness readiness;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Reader reader;
    private final Moments moments;

    @Inject
    DeskReading(
            Statements statements,
            Readiness readiness,
            OfficeLimit limit,
            CurrentPerson person,
            Reader reader,
            Moments moments) {
        this.statements = statements;
        this.readiness = readiness;
        this.limit = limit;
        this.person = person;
        this.reader = reader;
        this.moments = moments;
    }

    @Transactional
    List<Desk.Line> lines() {
        return statements.of(limit.offices()).stream().map(this::line).toList();
    }

    /** The line of one statement. */
    @Transactional
    public Desk.Line line(UUID id) {
        return line(mine(id));
    }

    /** @param wanted the language to write in; null for the first */
    @Transactional
    Desk desk(UUID id, String wanted) {
        Statement statement = mine(id);
        List<String> locales = statement.current().variants().stream()
                .map(Variant::locale)
                .distinct()
                .toList();
        Gaps gaps = readiness.gaps(statement);
        String locale =
                locales.contains(wanted) ? wanted : locales.stream().findFirst().orElse("en");
        KindWords kinds = new KindWords(reader.words(DeskWords.class), readiness, statement);
        return new Desk(
                line(statement),
                statement.revision(),
                StateWords.shortened(statement.contentHash()),
                locale,
                locales.stream()
                        .map(l -> new Desk.Tongue(l, ownName(l), l.equals(locale)))
                        .toList(),
                statement.current().variants().stream()
                        .filter(v -> v.locale().equals(locale) && !v.isNote())
                        .map(kinds::of)
                        .toList(),
                gaps.missingFacts(),
                toConfirm(gaps),
                gaps.withoutConsent(),
                gaps.missingTemplates().stream()
                        .map(missing -> missing.words(reader.words(DeskWords.class), reader.locale()))
                        .toList(),
                versions(statement),
                may(statement),
                factSheet(statement),
                statement.isPublic() ? readiness.pagePath(statement, locale) : "");
    }

    /** A kind as it would look with a text that is not saved. */
    @Transactional
    Desk.Kind tried(UUID id, Variant variant) {
        Statement statement = mine(id);
        return new KindWords(reader.words(DeskWords.class), readiness, statement).of(variant);
    }

    /** The changes from one revision to another, and the line of the statement. */
    @Transactional
    Changes changes(UUID id, Integer from, Integer to) {
        Statement statement = mine(id);
        int newer = to == null ? statement.revision() : to;
        int older = from == null ? statement.approval().map(Approval::revision).orElse(1) : from;
        return new Changes(
                line(statement),
                older,
                newer,
                VariantChange.between(statement.revision(older), statement.revision(newer)));
    }

    /** What changed between two revisions. */
    record Changes(Desk.Line line, int from, int to, List<VariantChange> variants) {}

    /** The text that stands beside one that could not be saved. */
    @Transactional
    Conflict conflict(UUID id, String locale, List<Variant> yours) {
        Statement statement = mine(id);
        List<VariantChange> changes = yours.stream()
                .map(your -> VariantChange.between(
                                statement.current(),
                                new Revision(statement, 0, List.of(your), new Author("", ""), null))
                        .getFirst())
                .toList();
        return new Conflict(line(statement), locale, statement.revision(), yours, changes);
    }

    /** Two texts on one base: nothing of either is lost. */
    record Conflict(Desk.Line line, String locale, int current, List<Variant> yours, List<VariantChange> changes) {}

    private Statement mine(UUID id) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        return statement;
    }

    private Desk.Line line(Statement statement) {
        StateWords state = state(statement);
        return new Desk.Line(
                statement.id(),
                named(statement.request().occurrence().observance().names()),
                named(statement.request().office().names()),
                state.place(),
                state.shape(),
                state.word(),
                state.isUrgent(),
                state.whoMustAct(),
                state.release());
    }

    private List<Desk.ToConfirm> toConfirm(Gaps gaps) {
        FactLabels labels = new FactLabels(reader.words(FactWords.class));
        return gaps.toConfirm().entrySet().stream()
                .map(open -> new Desk.ToConfirm(
                        labels.of(open.getKey()), open.getValue().path()))
                .toList();
    }

    private List<Desk.Version> versions(Statement statement) {
        StateWords state = state(statement);
        return statement.revisions().reversed().stream()
                .map(r -> new Desk.Version(
                        r.number(),
                        StateWords.shortened(r.contentHash()),
                        r.author().name(),
                        state.at(r.savedAt())))
                .toList();
    }

    private Desk.Doing may(Statement statement) {
        Progress progress = statement.progress();
        boolean author = person.has(Roles.AUTHOR) && !progress.isOver();
        boolean approver = person.has(Roles.APPROVER);
        return new Desk.Doing(
                author,
                author && progress != Progress.IN_REVIEW && progress != Progress.APPROVED,
                approver && progress == Progress.IN_REVIEW,
                approver && progress == Progress.APPROVED && statement.isHeld());
    }

    private static String factSheet(Statement statement) {
        return "/content/fact-sheets/"
                + statement.request().occurrence().observance().key() + "?year=" + statement.year() + "&office="
                + statement.office();
    }

    private String named(java.util.Map<String, String> names) {
        return names.getOrDefault(reader.locale().toLanguageTag(), names.getOrDefault("en", ""));
    }

    private StateWords state(Statement statement) {
        return new StateWords(statement, reader, moments);
    }

    private static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
