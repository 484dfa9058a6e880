package org.kalends.content.correction;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.release.ReleasedTexts;
import org.kalends.content.statement.DeskReading;
import org.kalends.content.statement.Progress;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.content.statement.Variant;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Lays out what can be done with something public. */
@ApplicationScoped
public class CorrectionReading {

    private final Statements statements;
    private final DeskReading desks;
    private final ReleasedTexts texts;
    private final CurrentPerson person;

    @Inject
    CorrectionReading(Statements statements, DeskReading desks, ReleasedTexts texts, CurrentPerson person) {
        this.statements = statements;
        this.desks = desks;
        this.texts = texts;
        this.person = person;
    }

    @Transactional
    CorrectionSheet sheet(UUID id) {
        var line = desks.line(id);
        Statement statement = statements.required(id);
        boolean correcting = statement.isCorrecting();
        boolean approver = person.has(Roles.APPROVER);
        return new CorrectionSheet(
                line,
                notes(statement),
                statement.isPublic()
                        ? texts.pages(statement).values().stream().findFirst().orElse("")
                        : "",
                person.has(Roles.AUTHOR) && statement.isPublic() && !correcting,
                correcting && (approver || person.has(Roles.AUTHOR)),
                correcting && approver && statement.progress() == Progress.APPROVED,
                statement.isPublic() && (approver || person.has(Roles.MANAGER)));
    }

    private static List<CorrectionSheet.Note> notes(Statement statement) {
        List<Variant> variants = statement.current().variants();
        return variants.stream()
                .filter(v -> v.channelKind().equals(Variant.PAGE))
                .map(page -> new CorrectionSheet.Note(
                        page.locale(), ownName(page.locale()), note(statement, page.locale(), variants)))
                .toList();
    }

    private static String note(Statement statement, String locale, List<Variant> variants) {
        return !statement.isCorrecting()
                ? ""
                : variants.stream()
                        .filter(v -> v.is(locale, Variant.NOTE))
                        .map(Variant::source)
                        .findFirst()
                        .orElse("");
    }

    private static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
