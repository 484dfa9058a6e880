package org.kalends.notifier.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.kalends.contracts.MailChunkPlanned;
import org.kalends.notifier.publication.Publication;

/** Chunks of mails: planned in the database, announced over the topic of mails, claimed by lease. */
@ApplicationScoped
class MailChunks {

    private final EntityManager database;

    @Inject
    MailChunks(EntityManager database) {
        this.database = database;
    }

    /**
     * Plans one delivery for each subscriber who has not left, in the subscriber's language where there is a text in it.
     *
     * @param locales the languages there are texts in, in the office's order: the first is for everybody else
     * @return the chunks
     */
    @SuppressWarnings("unchecked")
    List<MailChunkPlanned> plan(Publication publication, String office, List<String> locales, int chunkSize) {
        database.createNativeQuery("""
                INSERT INTO delivery (id, publication_id, chunk, subscriber_id, locale, state, ready)
                SELECT gen_random_uuid(), :publication, (row_number() OVER (ORDER BY s.id) - 1) / :size, s.id,
                       coalesce((SELECT l FROM unnest(:locales) l WHERE lower(l) = lower(s.locale) LIMIT 1),
                                (SELECT l FROM unnest(:locales) l
                                  WHERE lower(split_part(l, '-', 1)) = lower(split_part(s.locale, '-', 1)) LIMIT 1),
                                :otherwise),
                       'PENDING', true
                  FROM subscriber s
                 WHERE s.office = :office AND s.left_at IS NULL""")
                .setParameter("publication", publication.id())
                .setParameter("size", chunkSize)
                .setParameter("locales", locales.toArray(String[]::new))
                .setParameter("otherwise", locales.getFirst())
                .setParameter("office", office)
                .executeUpdate();
        List<Object[]> chunks = database.createNativeQuery("""
                INSERT INTO mail_chunk (id, publication_id, number, size, state)
                SELECT gen_random_uuid(), publication_id, chunk, count(*), 'planned'
                  FROM delivery WHERE publication_id = :publication GROUP BY publication_id, chunk
                RETURNING id, size""", Object[].class)
                .setParameter("publication", publication.id())
                .getResultList();
        return chunks.stream()
                .map(chunk -> new MailChunkPlanned(publication.id(), (UUID) chunk[0], ((Number) chunk[1]).intValue()))
                .toList();
    }

    /** The chunk may be worked on from now on: word of it has travelled over the topic of mails. */
    void ready(UUID chunk) {
        query("UPDATE mail_chunk SET state = 'ready' WHERE id = :chunk AND state = 'planned'", chunk)
                .executeUpdate();
    }

    /** Gives the right to a chunk that is ready, or whose holder went silent, to one worker. */
    @SuppressWarnings("unchecked")
    Optional<ChunkClaim> claim(Duration lease) {
        List<Object[]> claimed = database.createNativeQuery("""
                UPDATE mail_chunk SET state = 'claimed', fence = fence + 1,
                       leased_until = now() + make_interval(secs => :seconds)
                 WHERE id = (SELECT id FROM mail_chunk
                              WHERE state = 'ready' AND look_at <= now() OR state = 'claimed' AND leased_until < now()
                              ORDER BY look_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING id, publication_id, number, fence""", Object[].class)
                .setParameter("seconds", seconds(lease))
                .getResultList();
        return claimed.stream()
                .findFirst()
                .map(row -> new ChunkClaim(
                        (UUID) row[0], (UUID) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).longValue()));
    }

    /**
     * Makes the lease longer.
     *
     * @return whether the claim still stands; if not, somebody else has taken over
     */
    boolean hold(ChunkClaim claim, Duration lease) {
        return query("""
                UPDATE mail_chunk SET leased_until = now() + make_interval(secs => :seconds)
                 WHERE id = :chunk AND fence = :fence AND state = 'claimed'""", claim.chunkId())
                        .setParameter("fence", claim.fence())
                        .setParameter("seconds", seconds(lease))
                        .executeUpdate()
                == 1;
    }

    void done(ChunkClaim claim) {
        query("UPDATE mail_chunk SET state = 'done', leased_until = NULL WHERE id = :chunk", claim.chunkId())
                .executeUpdate();
    }

    /** Gives the chunk back, to be looked at again at that time. */
    void putBack(ChunkClaim claim, Instant lookAt) {
        query("""
                UPDATE mail_chunk SET state = 'ready', leased_until = NULL, look_at = :at
                 WHERE id = :chunk AND fence = :fence""", claim.chunkId())
                .setParameter("at", lookAt)
                .setParameter("fence", claim.fence())
                .executeUpdate();
    }

    /** Opens the chunk of a mail that a person wants sent again. */
    void reopen(UUID publication, int number) {
        database.createNativeQuery("""
                UPDATE mail_chunk SET state = 'ready', look_at = now()
                 WHERE publication_id = :publication AND number = :number AND state = 'done'""")
                .setParameter("publication", publication)
                .setParameter("number", number)
                .executeUpdate();
    }

    private Query query(String sql, UUID chunk) {
        return database.createNativeQuery(sql).setParameter("chunk", chunk);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
