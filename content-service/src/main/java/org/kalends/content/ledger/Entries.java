package org.kalends.content.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The entries of the ledger, read as they are stored. */
@ApplicationScoped
public class Entries {

    private static final int AT_A_TIME = 500;

    private static final String COLUMNS = "SELECT position, id, statement_id, number, subject, what, revision,"
            + " content_hash, person_id, person_name, reason, at, statement_previous, previous, hash FROM ledger_entry ";

    private final EntityManager database;

    @Inject
    Entries(EntityManager database) {
        this.database = database;
    }

    /** Everything done to a statement, the oldest first. */
    public List<Entry> of(UUID statement) {
        return query("WHERE statement_id = :statement ORDER BY number")
                .setParameter("statement", statement)
                .getResultList();
    }

    /**
     * The newest first.
     *
     * @param offices whose; empty for every office, and what is about no statement
     * @param before only older ones than this position
     */
    List<Entry> newest(Set<String> offices, long before, int most) {
        String mine =
                offices.isEmpty() ? "" : " AND statement_id IN (SELECT id FROM statement WHERE office IN (:offices))";
        NativeQuery<Entry> query = query("WHERE position < :before" + mine + " ORDER BY position DESC LIMIT :most")
                .setParameter("before", before)
                .setParameter("most", most);
        return (offices.isEmpty() ? query : query.setParameterList("offices", offices)).getResultList();
    }

    /** Shows every entry, in the order of the chain. */
    void each(Consumer<Entry> shown) {
        try (Stream<Entry> all =
                query("ORDER BY position").setFetchSize(AT_A_TIME).getResultStream()) {
            all.forEach(shown);
        }
    }

    /** Whether these entries of one statement are as they were written, and none is missing between them. */
    public static boolean areLinked(List<Entry> entries) {
        String previous = null;
        int number = 0;
        for (Entry entry : entries) {
            boolean linked = Objects.equals(entry.statementPrevious(), previous)
                    && entry.number() == ++number
                    && entry.reckoned().equals(entry.hash());
            if (!linked) {
                return false;
            }
            previous = entry.hash();
        }
        return true;
    }

    /** The end of the chain as it was noted when the newest entry was added. */
    Optional<Head> head() {
        return session()
                .createNativeQuery("SELECT position, hash FROM ledger_head", Object[].class)
                .setTupleTransformer((row, _) -> new Head(((Number) row[0]).longValue(), (String) row[1]))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The end of the chain. */
    record Head(long position, String hash) {}

    private NativeQuery<Entry> query(String where) {
        return session()
                .createNativeQuery(COLUMNS + where, Object[].class)
                .addScalar("position", Long.class)
                .addScalar("id", UUID.class)
                .addScalar("statement_id", UUID.class)
                .addScalar("number", Integer.class)
                .addScalar("subject", String.class)
                .addScalar("what", String.class)
                .addScalar("revision", Integer.class)
                .addScalar("content_hash", String.class)
                .addScalar("person_id", String.class)
                .addScalar("person_name", String.class)
                .addScalar("reason", String.class)
                .addScalar("at", Instant.class)
                .addScalar("statement_previous", String.class)
                .addScalar("previous", String.class)
                .addScalar("hash", String.class)
                .setTupleTransformer((row, _) -> entry(row));
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                (Long) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (Integer) row[3],
                (String) row[4],
                (String) row[5],
                (Integer) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (Instant) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14]);
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
