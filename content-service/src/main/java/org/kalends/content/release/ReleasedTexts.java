package org.kalends.content.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.picture.PublicPictures;
import org.kalends.content.statement.CorrectionNotes;
import org.kalends.content.statement.DraftWriting;
import org.kalends.content.statement.Publicity;
import org.kalends.content.statement.Readiness;
import org.kalends.content.statement.Revision;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Untranslated;
import org.kalends.content.statement.Variant;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.text.SocialText;

/** The approved revision in the forms that the channels take. */
@ApplicationScoped
public class ReleasedTexts {

    private final Readiness readiness;
    private final DraftWriting writing;
    private final PublicPictures pictures;

    @Inject
    ReleasedTexts(Readiness readiness, DraftWriting writing, PublicPictures pictures) {
        this.readiness = readiness;
        this.writing = writing;
        this.pictures = pictures;
    }

    /** All that the channels need; its pictures are public from now on. */
    public StatementReleased of(Statement statement, StatementRef ref) {
        Revision frozen = statement.current();
        return new StatementReleased(
                ref,
                frozen.number(),
                frozen.contentHash(),
                statement.request().kind(),
                writing.named(statement.request()),
                statement.request().office(),
                statement.releasedAt(),
                texts(statement),
                pages(statement),
                pictures.open(statement, locales(statement)));
    }

    /**
     * The same of a correction; its pictures take the place of those that were public.
     *
     * @param corrects the number of the revision that was public until now
     */
    public StatementCorrected corrected(Statement statement, StatementRef ref, int corrects) {
        Revision frozen = statement.current();
        pictures.open(statement, locales(statement));
        return new StatementCorrected(
                ref,
                frozen.number(),
                frozen.contentHash(),
                corrects,
                statement.request().kind(),
                writing.named(statement.request()),
                statement.request().office(),
                statement.releasedAt(),
                statement.publicity().map(Publicity::correctedAt).orElseThrow(),
                CorrectionNotes.of(frozen),
                texts(statement),
                pages(statement));
    }

    /** The path of the page of what is public, per language. */
    public Map<String, String> pages(Statement statement) {
        Map<String, String> pages = new LinkedHashMap<>();
        translated(statement)
                .filter(v -> v.channelKind().equals(Variant.PAGE))
                .forEach(v -> pages.put(v.locale(), readiness.pagePath(statement, v.locale())));
        return pages;
    }

    private List<ReleasedVariant> texts(Statement statement) {
        return translated(statement)
                .filter(v -> !v.isNote())
                .map(v -> variant(statement, v))
                .toList();
    }

    private List<String> locales(Statement statement) {
        return texts(statement).stream().map(ReleasedVariant::locale).distinct().toList();
    }

    private Stream<Variant> translated(Statement statement) {
        Untranslated untranslated = readiness.untranslated(statement);
        return statement.current().variants().stream().filter(v -> !untranslated.has(v));
    }

    private ReleasedVariant variant(Statement statement, Variant v) {
        if (v.isSocial()) {
            SocialText social = readiness.social(statement, v);
            return new ReleasedVariant(
                    v.locale(), v.channelKind(), null, social.whole(), null, social.isThread() ? social.posts() : null);
        }
        return new ReleasedVariant(
                v.locale(),
                v.channelKind(),
                v.title(),
                v.prose().text(),
                v.prose().html());
    }
}
