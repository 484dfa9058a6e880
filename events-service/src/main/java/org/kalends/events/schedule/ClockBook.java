package org.kalends.events.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** What the step clocks of one database know together. Its times are the database's own; no rehearsal shifts them. */
@ApplicationScoped
class ClockBook {

    /** How often it is noted that a clock runs. */
    static final Duration BEAT = Duration.ofSeconds(10);

    private static final String READ = """
            SELECT clock_timestamp() AS now, known_until, cleared_until, held_since, hold, zone_rules
            FROM clock_book""";

    private static final String TELL = """
            INSERT INTO told_signal (message_id, type, campaign_id, step_id, told_at)
            VALUES (:id, :type, :campaign, :step, :at) ON CONFLICT DO NOTHING""";

    private final EntityManager database;

    @Inject
    ClockBook(EntityManager database) {
        this.database = database;
    }

    /** Why nothing is signalled. */
    enum Hold {
        /** The topic tells of more than the database knows. */
        RESTORED,
        /** No clock has run for a while, and the topic cannot be asked whether one did elsewhere. */
        UNASKED;

        /** As it is written for programs. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The book as it stands.
     *
     * @param now by the database
     * @param knownUntil a clock ran then; null before the first
     * @param clearedUntil what was told before is settled; null when nothing had to be
     * @param heldSince null when nothing holds
     * @param hold null when nothing holds
     * @param zoneRules the version of the zone rules by which all moments were derived; null before the first time
     */
    record Page(
            Instant now, Instant knownUntil, Instant clearedUntil, Instant heldSince, Hold hold, String zoneRules) {}

    @Transactional
    Page read() {
        return database.unwrap(Session.class)
                .createNativeQuery(READ, Object[].class)
                .addScalar("now", Instant.class)
                .addScalar("known_until", Instant.class)
                .addScalar("cleared_until", Instant.class)
                .addScalar("held_since", Instant.class)
                .addScalar("hold", String.class)
                .addScalar("zone_rules", String.class)
                .setTupleTransformer((row, _) -> new Page(
                        (Instant) row[0],
                        (Instant) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        row[4] == null ? null : Hold.valueOf((String) row[4]),
                        (String) row[5]))
                .getSingleResult();
    }

    /** Notes that a clock runs. */
    @Transactional
    void beat() {
        database.createNativeQuery("UPDATE clock_book SET known_until = clock_timestamp() WHERE hold IS NULL")
                .executeUpdate();
    }

    /** Nothing is signalled from now on. @param told what the topic told and the database does not know */
    @Transactional
    void hold(Hold reason, List<ToldSignal> told) {
        for (ToldSignal signal : told) {
            database.createNativeQuery(TELL)
                    .setParameter("id", signal.messageId())
                    .setParameter("type", signal.type().ceType())
                    .setParameter("campaign", signal.campaign())
                    .setParameter("step", signal.step())
                    .setParameter("at", signal.at())
                    .executeUpdate();
        }
        database.createNativeQuery("UPDATE clock_book SET hold = :hold, held_since = clock_timestamp()")
                .setParameter("hold", reason.name())
                .executeUpdate();
    }

    /** Everything told until now is settled, and the clocks go on. @param by who says so; null when the topic did */
    @Transactional
    void release(String by) {
        database.createNativeQuery("""
                        UPDATE clock_book SET hold = NULL, held_since = NULL, released_by = :by,
                          known_until = clock_timestamp(), cleared_until = clock_timestamp()""").setParameter("by", by).executeUpdate();
        database.createNativeQuery("SELECT CAST(pg_notify('step', '') AS text)", String.class)
                .getSingleResult();
    }

    @Transactional
    void derivedBy(String zoneRules) {
        database.createNativeQuery("UPDATE clock_book SET zone_rules = :rules")
                .setParameter("rules", zoneRules)
                .executeUpdate();
    }
}
