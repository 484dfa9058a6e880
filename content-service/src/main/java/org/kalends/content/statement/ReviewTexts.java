package org.kalends.content.statement;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.statement.comment.Comments;
import org.kalends.content.statement.translation.TranslationState;
import org.kalends.content.statement.translation.Translations;
import org.kalends.layout.Reader;

/** The texts of a statement as somebody reads them who does not write them. */
@ApplicationScoped
public class ReviewTexts {

    private final Readiness readiness;
    private final ChangesReading changes;
    private final Translations translations;
    private final Comments comments;
    private final Reader reader;

    @Inject
    ReviewTexts(
            Readiness readiness, ChangesReading changes, Translations translations, Comments comments, Reader reader) {
        this.readiness = readiness;
        this.changes = changes;
        this.translations = translations;
        this.comments = comments;
        this.reader = reader;
    }

    /** What changed in each text since the last approval, or since the draft. */
    static List<VariantChange> changes(Statement statement) {
        Revision then = statement.revision(ChangesReading.approvedOrFirst(statement));
        return VariantChange.between(then, statement.current()).stream()
                .filter(VariantChange::isChanged)
                .toList();
    }

    Desk.Since since(Statement statement) {
        return changes.since(statement);
    }

    /** Every text, language by language. */
    public List<Review.Tongue> everything(Statement statement) {
        return everything(statement, changes(statement));
    }

    List<Review.Tongue> everything(Statement statement, List<VariantChange> changed) {
        KindWords kinds = new KindWords(reader.words(DeskWords.class), readiness, statement);
        List<Variant> variants = statement.current().variants();
        return variants.stream()
                .map(Variant::locale)
                .distinct()
                .map(locale -> new Review.Tongue(
                        locale,
                        Tongues.ownName(locale),
                        Tongues.direction(locale),
                        variants.stream()
                                .filter(v -> v.locale().equals(locale))
                                .map(v -> new Review.Item(isAmong(changed, v), kinds.of(v)))
                                .toList()))
                .toList();
    }

    Review.Advice advice(Statement statement) {
        return new Review.Advice(
                translations.stale(statement).stream()
                        .map(TranslationState::locale)
                        .distinct()
                        .map(Tongues::ownName)
                        .toList(),
                comments.open(statement.id()));
    }

    private static boolean isAmong(List<VariantChange> changed, Variant v) {
        return changed.stream().anyMatch(c -> v.is(c.locale(), c.channelKind()));
    }
}
