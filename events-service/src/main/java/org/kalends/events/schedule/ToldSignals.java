package org.kalends.events.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.kalends.contracts.EventType;

/** What the topic told and this database, which was restored, has forgotten. */
@ApplicationScoped
class ToldSignals {

    private final EntityManager database;

    @Inject
    ToldSignals(EntityManager database) {
        this.database = database;
    }

    /** All of them, in the order in which they were told. */
    @Transactional
    List<ToldSignal> all() {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT message_id, type, campaign_id, step_id, told_at FROM told_signal ORDER BY told_at",
                        Object[].class)
                .addScalar("message_id", String.class)
                .addScalar("type", String.class)
                .addScalar("campaign_id", UUID.class)
                .addScalar("step_id", UUID.class)
                .addScalar("told_at", Instant.class)
                .setTupleTransformer((row, _) -> new ToldSignal(
                        (String) row[0],
                        EventType.named((String) row[1]).orElseThrow(),
                        (UUID) row[2],
                        (UUID) row[3],
                        (Instant) row[4]))
                .getResultList();
    }

    /** They are settled. */
    @Transactional
    void forget() {
        database.createNativeQuery("DELETE FROM told_signal").executeUpdate();
    }
}
