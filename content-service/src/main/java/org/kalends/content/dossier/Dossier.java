package org.kalends.content.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.kalends.content.ledger.Entry;
import org.kalends.content.statement.Variant;
import org.kalends.contracts.OccurrenceSnapshot;
import org.kalends.contracts.OfficeSnapshot;

/**
 * Everything that was written, approved and done of one statement.
 *
 * @param path the public address without language
 * @param releasedAt null before its release; so are the others after it
 * @param publicRevision the revision that is public, or was when it was taken back
 * @param revisions every text, the oldest first
 * @param ledger everything done to it, the oldest first
 * @param intact whether every entry's hash, every link between them and every text's hash hold
 * @param exportedAt when this was put together
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dossier(
        UUID statement,
        UUID step,
        UUID campaign,
        String kind,
        String path,
        OccurrenceSnapshot occurrence,
        OfficeSnapshot office,
        String progress,
        Instant dueAt,
        Instant embargoUntil,
        String latePolicy,
        Instant releasedAt,
        Integer publicRevision,
        Instant correctedAt,
        Instant retractedAt,
        List<Text> revisions,
        List<Entry> ledger,
        boolean intact,
        Instant exportedAt) {

    /** A text as it was saved once. */
    public record Text(int number, String contentHash, String author, Instant savedAt, List<Variant> variants) {}
}
