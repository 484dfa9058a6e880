package org.kalends.content.statement;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.facts.FactLabels;
import org.kalends.content.facts.FactWords;
import org.kalends.content.statement.comment.Remarks;
import org.kalends.content.statement.comment.RemarksReading;
import org.kalends.content.statement.translation.Translations;
import org.kalends.layout.Reader;

/** What stands around the texts on the desk: facts, comments, versions, languages, and what changed since the approval. */
@ApplicationScoped
class DeskMargin {

    private final Readiness readiness;
    private final ChangesReading changes;
    private final RemarksReading remarks;
    private final Translations translations;
    private final StatementLines lines;
    private final Reader reader;

    @Inject
    DeskMargin(
            Readiness readiness,
            ChangesReading changes,
            RemarksReading remarks,
            Translations translations,
            StatementLines lines,
            Reader reader) {
        this.readiness = readiness;
        this.changes = changes;
        this.remarks = remarks;
        this.translations = translations;
        this.lines = lines;
        this.reader = reader;
    }

    List<Desk.Tongue> languages(Statement statement, String locale) {
        List<String> stale = translations.stale(statement).stream()
                .map(state -> state.locale())
                .toList();
        return statement.current().variants().stream()
                .map(Variant::locale)
                .distinct()
                .map(l -> new Desk.Tongue(
                        l, Tongues.ownName(l), Tongues.direction(l), l.equals(locale), stale.contains(l)))
                .toList();
    }

    Remarks comments(Statement statement, String locale) {
        return remarks.in(statement, locale);
    }

    Desk.Since since(Statement statement) {
        return changes.since(statement);
    }

    Desk.Missing missing(Statement statement) {
        Gaps gaps = readiness.gaps(statement);
        return new Desk.Missing(
                gaps.missingFacts(),
                toConfirm(gaps),
                gaps.withoutConsent(),
                gaps.missingTemplates().stream()
                        .map(missing -> missing.words(reader.words(DeskWords.class), reader.locale()))
                        .toList(),
                "/content/fact-sheets/"
                        + statement.request().occurrence().observance().key() + "?year=" + statement.year()
                        + "&office=" + statement.office());
    }

    private List<Desk.ToConfirm> toConfirm(Gaps gaps) {
        FactLabels labels = new FactLabels(reader.words(FactWords.class));
        return gaps.toConfirm().entrySet().stream()
                .map(open -> new Desk.ToConfirm(
                        labels.of(open.getKey()), open.getValue().path()))
                .toList();
    }

    List<Desk.Version> versions(Statement statement) {
        return statement.revisions().reversed().stream()
                .map(r -> new Desk.Version(
                        r.number(),
                        StateWords.shortened(r.contentHash()),
                        r.author().name(),
                        lines.at(statement, r.savedAt())))
                .toList();
    }

    String publicPath(Statement statement, String locale) {
        return statement.isPublic() ? readiness.pagePath(statement, locale) : "";
    }
}
