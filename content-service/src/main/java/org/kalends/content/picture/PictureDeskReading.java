package org.kalends.content.picture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.PictureUse;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.content.statement.Variant;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** Lays out a statement's picture for the person who asks. */
@ApplicationScoped
class PictureDeskReading {

    private static final int MIDDLE = 50;
    private static final List<String> SIZES = List.of("page", "wide", "square", "open-graph");

    private final Statements statements;
    private final Pictures pictures;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Reader reader;

    @Inject
    PictureDeskReading(
            Statements statements, Pictures pictures, OfficeLimit limit, CurrentPerson person, Reader reader) {
        this.statements = statements;
        this.pictures = pictures;
        this.limit = limit;
        this.person = person;
        this.reader = reader;
    }

    /** @param uploaded a picture that no revision shows yet; null for the one that is shown */
    @Transactional
    PictureDesk desk(UUID id, String uploaded) {
        Statement statement = mine(id);
        PictureUse shown = statement.current().picture().orElse(null);
        boolean another = uploaded != null && (shown == null || !shown.digest().equals(uploaded));
        if (another) {
            pictures.required(uploaded, statement.office());
        }
        PictureUse use = another ? new PictureUse(uploaded, MIDDLE, MIDDLE, false, Map.of()) : shown;
        return laidOut(statement, use, null);
    }

    /** The page with what was typed, and why it was refused. */
    @Transactional
    PictureDesk refused(UUID id, PictureUse typed, String problem) {
        Statement statement = mine(id);
        return laidOut(statement, typed == null ? statement.current().picture().orElse(null) : typed, problem);
    }

    private PictureDesk laidOut(Statement statement, PictureUse use, String problem) {
        Map<String, String> names =
                statement.request().occurrence().observance().names();
        return new PictureDesk(
                statement.id(),
                names.getOrDefault(reader.locale().toLanguageTag(), names.getOrDefault("en", "")),
                statement.revision(),
                person.has(Roles.AUTHOR) && !statement.isOver(),
                use,
                statement.current().picture().filter(shown -> shown.equals(use)).isPresent(),
                statement.current().variants().stream()
                        .map(Variant::locale)
                        .distinct()
                        .map(locale -> tongue(locale, use))
                        .toList(),
                SIZES,
                problem);
    }

    private PictureDesk.Tongue tongue(String tag, PictureUse use) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(reader.locale());
        return new PictureDesk.Tongue(tag, name, use == null ? "" : use.altIn(tag));
    }

    private Statement mine(UUID id) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        return statement;
    }
}
