package org.kalends.content.hub;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The statements that follow a hub's. */
@ApplicationScoped
public class Spokes implements PanacheRepositoryBase<Spoke, UUID> {

    /** @throws NoHub when the statement follows none */
    Spoke required(UUID statementId) {
        return findByIdOptional(statementId).orElseThrow(NoHub::above);
    }

    boolean areThereOf(UUID hub) {
        return count("hubStatementId", hub) > 0;
    }

    /** Those at which something waits and whose text changed since that was last held against it. */
    List<UUID> toLookAt() {
        List<?> rows = getEntityManager().createNativeQuery("""
                        SELECT k.statement_id FROM spoke k JOIN statement s ON s.id = k.statement_id
                        WHERE k.seen_revision <> s.revision AND EXISTS (
                            SELECT FROM hub_offer o WHERE o.spoke_id = k.statement_id AND o.state = 'WAITING')
                        ORDER BY k.statement_id""", UUID.class).getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    void lookedAt(Collection<UUID> statements) {
        getEntityManager()
                .createNativeQuery("""
                        UPDATE spoke k SET seen_revision = s.revision, version = k.version + 1
                        FROM statement s WHERE s.id = k.statement_id AND k.statement_id IN (:statements)""")
                .setParameter("statements", statements)
                .executeUpdate();
    }

    /** The hubs that have got new offices. */
    List<UUID> hubsOfNew() {
        List<?> rows = getEntityManager()
                .createNativeQuery("SELECT DISTINCT hub_statement_id FROM spoke WHERE seen_revision < 0", UUID.class)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    /** How each office of a hub stands, in one question to the database: the first to release first. */
    List<Tuple> standing(UUID hub) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        SELECT s.id, s.office, s.progress, s.held_reason, s.released_at, s.request, k.opted_out_because, k.opted_out_by,
                            k.opted_out_at, count(o.id) AS waiting,
                            count(o.id) FILTER (WHERE p.mark <> 'SHARED') AS owed
                        FROM spoke k
                        JOIN statement s ON s.id = k.statement_id AND s.progress <> 'CANCELLED'
                        LEFT JOIN hub_offer o ON o.spoke_id = k.statement_id AND o.state = 'WAITING'
                        LEFT JOIN hub_paragraph p ON p.id = o.paragraph_id
                        WHERE k.hub_statement_id = :hub
                        GROUP BY s.id, k.statement_id
                        ORDER BY s.due_at, s.office""", Tuple.class)
                .setParameter("hub", hub)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
