package org.kalends.notifier.delivery;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Deliveries that nobody has begun, many at a time. */
@ApplicationScoped
class WaitingDeliveries {

    private final EntityManager database;

    @Inject
    WaitingDeliveries(EntityManager database) {
        this.database = database;
    }

    /**
     * Cancels those of a publication that no worker holds. A worker that holds a chunk or a post at this moment cancels
     * the rest itself when it comes to it.
     */
    void cancel(UUID publication) {
        database.createNativeQuery("""
                WITH free AS (
                    SELECT number FROM mail_chunk
                     WHERE publication_id = :publication AND state IN ('planned', 'ready')
                       FOR UPDATE SKIP LOCKED),
                     stopped AS (
                    UPDATE delivery SET state = 'CANCELLED', look_at = NULL, reason = NULL, version = version + 1
                     WHERE publication_id = :publication AND chunk IN (SELECT number FROM free)
                       AND state IN ('PENDING', 'RETRYING'))
                UPDATE mail_chunk SET state = 'done'
                 WHERE publication_id = :publication AND number IN (SELECT number FROM free)
                   AND NOT EXISTS (SELECT 1 FROM delivery d
                                    WHERE d.publication_id = :publication AND d.chunk = mail_chunk.number
                                      AND d.state = 'SENDING')""").setParameter("publication", publication).executeUpdate();
        database.createNativeQuery("""
                UPDATE delivery SET state = 'CANCELLED', look_at = NULL, reason = NULL, version = version + 1
                 WHERE id IN (SELECT id FROM delivery
                               WHERE publication_id = :publication AND chunk IS NULL AND state IN ('PENDING', 'RETRYING')
                                 FOR UPDATE SKIP LOCKED)""").setParameter("publication", publication).executeUpdate();
    }
}
