package org.kalends.events.calendar;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

/** What each feed said last of each of its entries. */
@ApplicationScoped
class ToldEntries {

    private static final String KNOWN = """
            SELECT uid, fingerprint, sequence, changed_at, CAST(entry AS text) AS entry, gone_at
            FROM feed_entry WHERE feed_id = :feed""";

    private static final String CHANGED = """
            INSERT INTO feed_entry (feed_id, uid, fingerprint, sequence, changed_at, entry)
            SELECT :feed, uid, fingerprint, 0, :now, CAST(entry AS jsonb)
            FROM unnest(CAST(:uids AS varchar[]), CAST(:prints AS varchar[]), CAST(:entries AS varchar[]))
              AS given (uid, fingerprint, entry)
            ORDER BY uid
            ON CONFLICT (feed_id, uid) DO UPDATE
            SET fingerprint = excluded.fingerprint, entry = excluded.entry, gone_at = NULL,
              sequence = CASE WHEN feed_entry.fingerprint <> excluded.fingerprint OR feed_entry.gone_at IS NOT NULL
                THEN feed_entry.sequence + 1 ELSE feed_entry.sequence END,
              changed_at = CASE WHEN feed_entry.fingerprint <> excluded.fingerprint OR feed_entry.gone_at IS NOT NULL
                THEN excluded.changed_at ELSE feed_entry.changed_at END""";

    private static final String GONE = """
            UPDATE feed_entry SET gone_at = :now, changed_at = :now, sequence = sequence + 1
            WHERE feed_id = :feed AND uid = ANY (:uids) AND gone_at IS NULL""";

    private final EntityManager database;
    private final ObjectMapper json;

    @Inject
    ToldEntries(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What was told of one.
     *
     * @param entry null when it was told before that was kept
     * @param goneAt since when it is gone; null while it is told
     */
    record Row(String fingerprint, EntryState state, Entry entry, Instant goneAt) {}

    /** By uid. */
    Map<String, Row> of(UUID feed) {
        Map<String, Row> known = new HashMap<>();
        database.unwrap(Session.class)
                .createNativeQuery(KNOWN, Object[].class)
                .setParameter("feed", feed)
                .addScalar("uid", String.class)
                .addScalar("fingerprint", String.class)
                .addScalar("sequence", Integer.class)
                .addScalar("changed_at", Instant.class)
                .addScalar("entry", String.class)
                .addScalar("gone_at", Instant.class)
                .getResultList()
                .forEach(row -> known.put(
                        (String) row[0],
                        new Row(
                                (String) row[1],
                                new EntryState((Integer) row[2], (Instant) row[3]),
                                read((String) row[4]),
                                (Instant) row[5])));
        return known;
    }

    /** These are new or say something else than before. */
    void note(UUID feed, List<Entry> changed, Instant now) {
        database.createNativeQuery(CHANGED)
                .setParameter("feed", feed)
                .setParameter("now", now)
                .setParameter("uids", changed.stream().map(Entry::uid).toArray(String[]::new))
                .setParameter("prints", changed.stream().map(Entry::fingerprint).toArray(String[]::new))
                .setParameter("entries", changed.stream().map(this::written).toArray(String[]::new))
                .executeUpdate();
    }

    /** These are not told any more. */
    void noteGone(UUID feed, Collection<String> uids, Instant now) {
        database.createNativeQuery(GONE)
                .setParameter("feed", feed)
                .setParameter("now", now)
                .setParameter("uids", uids.toArray(String[]::new))
                .executeUpdate();
    }

    private String written(Entry entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An entry of a feed cannot be written", e);
        }
    }

    private Entry read(String text) {
        try {
            return text == null ? null : json.readValue(text, Entry.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An entry of a feed cannot be read", e);
        }
    }
}
