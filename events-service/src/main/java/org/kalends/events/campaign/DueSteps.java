package org.kalends.events.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.kalends.contracts.StepDue;

/** The steps as the clock sees them: whose moment has come, which comes next, and which were missed. */
@ApplicationScoped
public class DueSteps implements PanacheRepositoryBase<Step, UUID> {

    private static final List<StepState> OFF = List.of(StepState.SKIPPED, StepState.EXPIRED, StepState.CANCELLED);

    /** A step whose draft is still to be asked for; as the index step_to_draft has it. */
    private static final String WAITS_FOR_DRAFT = "draft_signalled_at IS NULL AND state = 'PLANNED' AND NOT paused";

    /** A step whose due moment is still to be signalled; as the index step_to_fall_due has it. */
    private static final String WAITS_FOR_DUE =
            "due_signalled_at IS NULL AND draft_signalled_at IS NOT NULL AND missed_at IS NULL"
                    + " AND state NOT IN ('CANCELLED', 'SKIPPED', 'EXPIRED') AND NOT paused";

    private static final String NOT_POSTPONED = " AND (signal_retry_at IS NULL OR signal_retry_at <= :now)";

    private static final String TO_DRAFT = "SELECT * FROM step WHERE draft_at <= :now AND " + WAITS_FOR_DRAFT
            + NOT_POSTPONED + " ORDER BY draft_at, id LIMIT :most FOR UPDATE SKIP LOCKED";

    private static final String TO_FALL_DUE = "FROM step WHERE due_at <= :now AND due_at > :after AND " + WAITS_FOR_DUE
            + NOT_POSTPONED + " ORDER BY due_at, id LIMIT :most FOR UPDATE SKIP LOCKED";

    /** The array lets the rows be found by their ids; a join would read the whole table. */
    private static final String FALL_DUE = """
            WITH fallen AS (
              UPDATE step SET due_signalled_at = :now, signal_retry_at = NULL, signal_failure = NULL,
                version = version + 1
              WHERE id = ANY (ARRAY(SELECT id\s""" + TO_FALL_DUE + """
            )) RETURNING id, campaign_id, due_at, late_policy)
            SELECT * FROM fallen ORDER BY due_at, id""";

    /**
     * The least moment is the first entry of an index. EXISTS would ask the same, but a plan made for any instant expects a
     * row at once and reads the whole table when there is none.
     */
    private static final String NEXT = "SELECT least((SELECT min(draft_at) FROM step WHERE draft_at > :now AND "
            + WAITS_FOR_DRAFT + "), (SELECT min(due_at) FROM step WHERE due_at > :now AND " + WAITS_FOR_DUE
            + ")) AS moment, coalesce(least((SELECT min(draft_at) FROM step WHERE " + WAITS_FOR_DRAFT + NOT_POSTPONED
            + "), (SELECT min(due_at) FROM step WHERE " + WAITS_FOR_DUE + NOT_POSTPONED
            + ")) <= :now, false) AS overdue";

    /** Claims, to the end of the transaction, steps whose draft is wanted by now and that nobody else has claimed. */
    public List<Step> claimToDraft(Instant now, int most) {
        return claim(TO_DRAFT, now, most).getResultList();
    }

    /**
     * Claims, to the end of the transaction, steps that are due by now and that nobody else has claimed.
     *
     * @param after only those due after this instant
     */
    public List<Step> claimToFallDue(Instant now, Instant after, int most) {
        return claim("SELECT * " + TO_FALL_DUE, now, most)
                .setParameter("after", after)
                .getResultList();
    }

    /**
     * Lets steps fall due that are due by now and that nobody else has claimed: {@link Step#fallDue} for a whole set
     * in one statement, as a hundred thousand may be due in one minute.
     *
     * @param after only those due after this instant
     * @return what to tell the others, the earliest first
     */
    public List<StepDue> fallDue(Instant now, Instant after, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(FALL_DUE, Object[].class)
                .setParameter("now", now)
                .setParameter("after", after)
                .setParameter("most", most)
                .addScalar("id", UUID.class)
                .addScalar("campaign_id", UUID.class)
                .addScalar("due_at", Instant.class)
                .addScalar("late_policy", String.class)
                .setTupleTransformer(
                        (row, _) -> new StepDue((UUID) row[1], (UUID) row[0], (Instant) row[2], (String) row[3]))
                .getResultList();
    }

    /**
     * What is still to be signalled.
     *
     * @param moment the next draft or due moment to come; null when there is none
     * @param overdue whether one has passed, as when another replica has claimed its step
     */
    public record Next(Instant moment, boolean overdue) {}

    public Next next(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NEXT, Object[].class)
                .setParameter("now", now)
                .addScalar("moment", Instant.class)
                .addScalar("overdue", Boolean.class)
                .setTupleTransformer((row, _) -> new Next((Instant) row[0], (Boolean) row[1]))
                .getSingleResult();
    }

    /** How many steps of an office were missed, and what became of them. */
    public record MissedCount(String office, MissedOutcome outcome, long steps, Instant latest) {}

    /** What was missed since an instant, by office and outcome. */
    public List<MissedCount> countMissed(Instant since) {
        return getEntityManager()
                .createQuery(
                        "select s.office, s.missed.outcome, count(s), max(s.missed.at) from Step s"
                                + " where s.missed.at > :since group by s.office, s.missed.outcome",
                        MissedCount.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** Those missed since an instant, those to be decided first, at most so many. */
    public List<Step> missed(Instant since, int most) {
        return find(
                        "select s from Step s join fetch s.campaign where s.missed.at > ?1"
                                + " order by case when s.missed.outcome = ?2 then 0 else 1 end, s.dueAt, s.id",
                        since,
                        MissedOutcome.HELD)
                .page(0, most)
                .list();
    }

    /** Those whose draft or due moment has passed and is not signalled, the earliest first, at most so many. */
    public List<Step> unsignalled(Instant now, int most) {
        return find(
                        "select s from Step s join fetch s.campaign where s.missed.at is null and s.paused = false and s.state not in ?2"
                                + " and (s.draftSignalledAt is null and s.draftAt <= ?1"
                                + " or s.dueSignalledAt is null and s.dueAt <= ?1) order by s.dueAt, s.id",
                        now,
                        OFF)
                .page(0, most)
                .list();
    }

    /** Those that are still to come in some part and whose id is behind this one, in the order of ids. */
    public List<Step> toCome(UUID behind, int most) {
        return find("id > ?1 and dueSignalledAt is null and state not in ?2 order by id", behind, OFF)
                .page(0, most)
                .list();
    }

    /** Takes it as told that these were to be drafted. Answers how many did not know it. */
    public int takeAsDrafted(Collection<UUID> ids, Instant now) {
        return update(
                "update versioned Step set draftSignalledAt = ?1, state = ?2, stateSince = ?1"
                        + " where id in ?3 and draftSignalledAt is null and state = ?4",
                now,
                StepState.DRAFTING,
                ids,
                StepState.PLANNED);
    }

    /** Takes it as told that these were due. Answers how many did not know it. */
    public int takeAsDue(Collection<UUID> ids, Instant now) {
        return update(
                "update versioned Step set dueSignalledAt = ?1 where id in ?2 and dueSignalledAt is null", now, ids);
    }

    /** Takes it as told that these are called off. Answers how many did not know it. */
    public int takeAsCancelled(Collection<UUID> ids, Instant now) {
        return update(
                "update versioned Step set state = ?1, stateSince = ?2 where id in ?3 and state not in ?4",
                StepState.CANCELLED,
                now,
                ids,
                OFF);
    }

    /** How many of these are here. */
    public long known(Collection<UUID> ids) {
        return ids.isEmpty() ? 0 : count("id in ?1", ids);
    }

    private NativeQuery<Step> claim(String sql, Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Step.class)
                .setParameter("now", now)
                .setParameter("most", most);
    }
}
