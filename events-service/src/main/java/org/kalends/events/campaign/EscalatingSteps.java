package org.kalends.events.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

/** The steps whose deputies are asked, as the clock sees them. */
@ApplicationScoped
public class EscalatingSteps implements PanacheRepositoryBase<Step, UUID> {

    /** As the index step_to_escalate has it. */
    private static final String WAITS = "escalated_at IS NULL AND state = 'AWAITING_APPROVAL' AND NOT paused";

    private static final String CLAIM = "SELECT * FROM step WHERE escalate_at <= :now AND due_at > :now AND " + WAITS
            + " AND (signal_retry_at IS NULL OR signal_retry_at <= :now)"
            + " ORDER BY escalate_at, id LIMIT :most FOR UPDATE SKIP LOCKED";

    private static final String NEXT =
            "SELECT min(escalate_at) AS moment FROM step WHERE escalate_at > :now AND " + WAITS;

    /** Claims, to the end of the transaction, steps whose deputy is to be asked by now and that nobody else has claimed. */
    public List<Step> claim(Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(CLAIM, Step.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** The next moment at which a deputy is to be asked. */
    public Optional<Instant> next(Instant now) {
        return Optional.ofNullable(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NEXT, Instant.class)
                .setParameter("now", now)
                .addScalar("moment", Instant.class)
                .getSingleResult());
    }
}
