package org.kalends.events.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

/** Every step of every campaign. */
@ApplicationScoped
public class Steps implements PanacheRepositoryBase<Step, UUID> {

    private static final String TO_DRAFT = """
            SELECT * FROM step
            WHERE draft_at <= :now AND draft_signalled_at IS NULL AND state = 'PLANNED'
              AND (signal_retry_at IS NULL OR signal_retry_at <= :now)
            ORDER BY draft_at, id LIMIT :most FOR UPDATE SKIP LOCKED""";

    private static final String TO_FALL_DUE = """
            SELECT * FROM step
            WHERE due_at <= :now AND due_signalled_at IS NULL AND draft_signalled_at IS NOT NULL
              AND state NOT IN ('CANCELLED', 'SKIPPED', 'EXPIRED')
              AND (signal_retry_at IS NULL OR signal_retry_at <= :now)
            ORDER BY due_at, id LIMIT :most FOR UPDATE SKIP LOCKED""";

    /** Claims, to the end of the transaction, steps whose draft is wanted by now and that nobody else has claimed. */
    public List<Step> claimToDraft(Instant now, int most) {
        return claim(TO_DRAFT, now, most);
    }

    /** Claims, to the end of the transaction, steps that are due by now and that nobody else has claimed. */
    public List<Step> claimToFallDue(Instant now, int most) {
        return claim(TO_FALL_DUE, now, most);
    }

    /** Those with a moment of theirs, draft, approval or release, between two instants. */
    public List<Step> withMomentsBetween(Instant from, Instant to) {
        return list(
                "select s from Step s join fetch s.campaign where s.draftAt between ?1 and ?2"
                        + " or s.approveBy between ?1 and ?2 or s.dueAt between ?1 and ?2 order by s.dueAt, s.id",
                from,
                to);
    }

    /** Those that wait for somebody, and those that are due by this instant; the earliest first, at most so many. */
    public List<Step> needingSomeone(Instant until, int most) {
        return find(
                        "select s from Step s join fetch s.campaign where s.state in ?1"
                                + " or (s.state in ?2 and (s.dueAt <= ?3 or s.signalFailure is not null))"
                                + " order by s.dueAt, s.id",
                        List.of(StepState.DRAFTING, StepState.AWAITING_APPROVAL, StepState.HELD),
                        List.of(StepState.PLANNED, StepState.APPROVED),
                        until)
                .page(0, most)
                .list();
    }

    /** These steps with their campaigns. */
    public List<Step> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("select s from Step s join fetch s.campaign where s.id in ?1", ids);
    }

    private List<Step> claim(String sql, Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Step.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
