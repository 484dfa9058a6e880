package org.kalends.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a statement said in public was wrong and has been put right: an approved revision has taken the place of the one that
 * was public. Carries all that the channels need, as {@link StatementReleased} does.
 *
 * @param statement which
 * @param revision the approved revision that is public from now on
 * @param contentHash the approved content, as in {@link StatementRevised}; the notes are part of it
 * @param corrects the revision that was public until now
 * @param kind as in {@link StepDraftRequested}
 * @param occurrence what is marked, and when
 * @param office who speaks
 * @param releasedAt the instant of the first release
 * @param correctedAt the instant of this correction
 * @param notes what was wrong, in words for the public, per language (BCP 47); at least one
 * @param variants every language and kind of channel
 * @param pages the path of the public page per language, as in {@link StatementReleased}
 */
public record StatementCorrected(
        StatementRef statement,
        int revision,
        String contentHash,
        int corrects,
        String kind,
        OccurrenceSnapshot occurrence,
        OfficeSnapshot office,
        Instant releasedAt,
        Instant correctedAt,
        Map<String, String> notes,
        List<ReleasedVariant> variants,
        Map<String, String> pages)
        implements StatementEvent {}
