package org.kalends.content.hub;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The texts that other offices follow. */
@ApplicationScoped
public class HubTexts implements PanacheRepositoryBase<HubText, UUID> {

    /**
     * Links every statement that may follow a hub's and does not yet: of the same observance, year and kind of step, of the
     * same campaign rather than of another, and of the nearest moment where there are several.
     *
     * @return how many were linked
     */
    int link() {
        return getEntityManager().createNativeQuery("""
                WITH found AS (
                    SELECT DISTINCT ON (s.id) s.id, h.id AS hub_id, s.office
                    FROM statement s
                    JOIN statement h ON h.office = s.hub AND h.occurrence_year = s.occurrence_year
                        AND h.observance = s.observance AND h.step_kind = s.step_kind AND h.progress <> 'CANCELLED'
                    WHERE s.hub IS NOT NULL
                        AND s.progress IN ('DRAFT', 'IN_REVIEW', 'CHANGES_ASKED', 'APPROVED', 'LAPSED')
                        AND NOT EXISTS (SELECT FROM spoke k WHERE k.statement_id = s.id)
                    ORDER BY s.id, h.campaign_id <> s.campaign_id, abs(extract(epoch FROM h.due_at - s.due_at)), h.id),
                texts AS (
                    INSERT INTO hub_text (statement_id, spread_revision, version)
                    SELECT DISTINCT hub_id, 0, 0 FROM found ON CONFLICT DO NOTHING)
                INSERT INTO spoke (statement_id, hub_statement_id, office, seen_revision, version)
                SELECT id, hub_id, office, -1, 0 FROM found ON CONFLICT DO NOTHING""").executeUpdate();
    }

    /** The texts whose newest revision has not been told to the offices, held until the transaction ends. */
    @SuppressWarnings("unchecked")
    List<HubText> claimChanged() {
        return getEntityManager().createNativeQuery("""
                SELECT t.* FROM hub_text t JOIN statement s ON s.id = t.statement_id
                WHERE t.spread_revision < s.revision ORDER BY t.statement_id FOR UPDATE OF t""", HubText.class).getResultList();
    }

    Optional<HubText> of(UUID statementId) {
        return findByIdOptional(statementId);
    }
}
