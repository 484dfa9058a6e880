package org.kalends.content.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.statement.DraftWriting;
import org.kalends.content.statement.Readiness;
import org.kalends.content.statement.Revision;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Variant;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;

/** The approved revision in the forms that the channels take. */
@ApplicationScoped
class ReleasedTexts {

    private final Readiness readiness;
    private final DraftWriting writing;

    @Inject
    ReleasedTexts(Readiness readiness, DraftWriting writing) {
        this.readiness = readiness;
        this.writing = writing;
    }

    StatementReleased of(Statement statement, StatementRef ref) {
        Revision frozen = statement.current();
        return new StatementReleased(
                ref,
                frozen.number(),
                frozen.contentHash(),
                statement.request().kind(),
                writing.named(statement.request()),
                statement.request().office(),
                statement.releasedAt(),
                frozen.variants().stream().map(v -> variant(statement, v)).toList(),
                pages(statement, frozen.variants()));
    }

    private ReleasedVariant variant(Statement statement, Variant v) {
        return v.isSocial()
                ? new ReleasedVariant(v.locale(), v.channelKind(), null, readiness.post(statement, v), null)
                : new ReleasedVariant(
                        v.locale(),
                        v.channelKind(),
                        v.title(),
                        v.prose().text(),
                        v.prose().html());
    }

    private Map<String, String> pages(Statement statement, List<Variant> variants) {
        Map<String, String> pages = new LinkedHashMap<>();
        variants.stream()
                .filter(v -> v.channelKind().equals(Variant.PAGE))
                .forEach(v -> pages.put(v.locale(), readiness.pagePath(statement, v.locale())));
        return pages;
    }
}
