package org.kalends.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A statement is public from now on. Carries all that the channels need.
 *
 * @param statement which
 * @param revision the approved revision that was frozen
 * @param contentHash the approved content, as in {@link StatementRevised}
 * @param kind as in {@link StepDraftRequested}
 * @param occurrence what is marked, and when
 * @param office who speaks
 * @param releasedAt the instant of release
 * @param variants every language and kind of channel
 * @param pages the path of the public page per language (BCP 47), for example {@code /newsroom/us-nur-sultan/2020/…}
 * @param pictures the pictures per purpose and language; null from before there were any
 */
public record StatementReleased(
        StatementRef statement,
        int revision,
        String contentHash,
        String kind,
        OccurrenceSnapshot occurrence,
        OfficeSnapshot office,
        Instant releasedAt,
        List<ReleasedVariant> variants,
        Map<String, String> pages,
        @Nullable List<ReleasedPicture> pictures)
        implements StatementEvent {

    /** A release without pictures. */
    public StatementReleased(
            StatementRef statement,
            int revision,
            String contentHash,
            String kind,
            OccurrenceSnapshot occurrence,
            OfficeSnapshot office,
            Instant releasedAt,
            List<ReleasedVariant> variants,
            Map<String, String> pages) {
        this(statement, revision, contentHash, kind, occurrence, office, releasedAt, variants, pages, null);
    }
}
