package org.kalends.events.schedule;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Until when each person has taken note of what was missed. */
@ApplicationScoped
class MissedSeen {

    private final EntityManager database;

    @Inject
    MissedSeen(EntityManager database) {
        this.database = database;
    }

    @Transactional
    Optional<Instant> by(String person) {
        return database.unwrap(Session.class)
                .createNativeQuery("SELECT until FROM missed_seen WHERE person = :person", Instant.class)
                .addScalar("until", Instant.class)
                .setParameter("person", person)
                .uniqueResultOptional();
    }

    /** Notes it; an earlier instant than the one noted changes nothing. */
    @Transactional
    void note(String person, Instant until) {
        database.createNativeQuery("""
                        INSERT INTO missed_seen (person, until) VALUES (:person, :until)
                        ON CONFLICT (person) DO UPDATE SET until = greatest(missed_seen.until, excluded.until)""")
                .setParameter("person", person)
                .setParameter("until", until)
                .executeUpdate();
    }
}
