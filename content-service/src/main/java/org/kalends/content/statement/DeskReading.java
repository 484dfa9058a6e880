package org.kalends.content.statement;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.comment.Remarks;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Lays a statement out on the desk of the person who asks. */
@ApplicationScoped
public class DeskReading {

    private final Statements statements;
    private final StatementLines lines;
    private final DeskTexts texts;
    private final DeskMargin margin;
    private final OfficeLimit limit;
    private final CurrentPerson person;

    @Inject
    DeskReading(
            Statements statements,
            StatementLines lines,
            DeskTexts texts,
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

    /** The line of one statement. */
    @Transactional
    public Desk.Line line(UUID id) {
        return lines.of(mine(id));
    }

    /** @param wanted the language to write in; null for the first */
    @Transactional
    Desk desk(UUID id, String wanted) {
        Statement statement = mine(id);
        String locale = language(statement, wanted);
        List<Desk.Tongue> languages = margin.languages(statement, locale);
        Remarks comments = margin.comments(statement, locale);
        return new Desk(
                lines.of(statement),
                lines.notes(statement),
                statement.revision(),
                StateWords.shortened(statement.contentHash()),
                languages.stream()
                        .filter(Desk.Tongue::current)
                        .findFirst()
                        .orElseGet(() -> new Desk.Tongue(locale, locale, "ltr", true, false)),
                languages,
                texts.of(statement, locale, comments.open()),
                texts.unsaved(statement, locale),
                margin.since(statement),
                comments,
                margin.missing(statement),
                margin.versions(statement),
                may(statement),
                margin.publicPath(statement, locale));
    }

    /** A kind as it would look with a text that is not saved. */
    @Transactional
    Desk.Kind tried(UUID id, Variant variant) {
        Statement statement = mine(id);
        return texts.kind(
                statement, variant, margin.comments(statement, variant.locale()).open());
    }

    private static String language(Statement statement, String wanted) {
        List<String> locales = statement.current().variants().stream()
                .map(Variant::locale)
                .distinct()
                .toList();
        return locales.contains(wanted) ? wanted : locales.stream().findFirst().orElse("en");
    }

    private Statement mine(UUID id) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        return statement;
    }

    private Desk.Doing may(Statement statement) {
        Progress progress = statement.progress();
        boolean author = person.has(Roles.AUTHOR) && !progress.isOver();
        boolean approver = person.has(Roles.APPROVER);
        return new Desk.Doing(
                author,
                author && progress != Progress.IN_REVIEW && progress != Progress.APPROVED,
                approver && progress == Progress.IN_REVIEW,
                (approver || person.has(Roles.MANAGER))
                        && progress == Progress.APPROVED
                        && !statement.isPublic()
                        && statement.isHeld(),
                person.has(Roles.AUTHOR) || approver);
    }
}
