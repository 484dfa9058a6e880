package org.kalends.content.statement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.kalends.contracts.text.Length;

/** A statement over the API. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementView(
        UUID id,
        UUID stepId,
        UUID campaignId,
        String office,
        String state,
        String progress,
        boolean isPublic,
        Integer publicRevision,
        Instant releasedAt,
        Instant correctedAt,
        Instant retractedAt,
        int version,
        int revision,
        String contentHash,
        List<String> missingFacts,
        List<Gaps.ToConfirm> factsToConfirm,
        List<String> withoutConsent,
        List<String> missingTemplates,
        List<VariantView> variants,
        Map<String, String> pages) {

    /**
     * A variant.
     *
     * @param words of a page or a mail
     * @param count of a social text with its link, of a thread its longest post, as the network counts whose limit is nearest
     * @param limit the most that this network takes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VariantView(
            String locale,
            String channelKind,
            String title,
            String source,
            Integer words,
            Integer count,
            Integer limit) {}

    static StatementView of(Statement statement, Readiness readiness, Locale reader) {
        List<Variant> variants = statement.current().variants();
        Gaps gaps = readiness.gaps(statement);
        return new StatementView(
                statement.id(),
                statement.stepId(),
                statement.campaignId(),
                statement.office(),
                stateOf(statement),
                statement.progress().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                statement.isPublic(),
                statement.publicity().map(Publicity::revision).orElse(null),
                statement.releasedAt(),
                statement.publicity().map(Publicity::correctedAt).orElse(null),
                statement.publicity().map(Publicity::retractedAt).orElse(null),
                statement.version(),
                statement.revision(),
                statement.contentHash(),
                gaps.missingFacts(),
                gaps.factsToConfirm(),
                gaps.withoutConsent(),
                gaps.missingTemplates().stream()
                        .map(missing -> missing.code(reader))
                        .toList(),
                variants.stream().map(v -> view(statement, v, readiness)).toList(),
                pages(statement, variants, readiness));
    }

    /** The state in one word: held comes before how far it has come. */
    public static String stateOf(Statement statement) {
        return statement.isHeld()
                ? "held"
                : statement.progress().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static VariantView view(Statement statement, Variant v, Readiness readiness) {
        if (v.isSocial()) {
            Length length = readiness.fit(statement, v).tightest().length();
            return new VariantView(v.locale(), v.channelKind(), null, v.source(), null, length.count(), length.limit());
        }
        return new VariantView(
                v.locale(), v.channelKind(), v.title(), v.source(), v.prose().words(), null, null);
    }

    private static Map<String, String> pages(Statement statement, List<Variant> variants, Readiness readiness) {
        Map<String, String> pages = new LinkedHashMap<>();
        variants.stream()
                .filter(v -> v.channelKind().equals(Variant.PAGE))
                .forEach(v -> pages.put(v.locale(), readiness.pagePath(statement, v.locale())));
        return pages;
    }
}
