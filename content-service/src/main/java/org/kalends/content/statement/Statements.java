package org.kalends.content.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.layout.problem.Sentence;

/** The statements of every step. */
@ApplicationScoped
public class Statements implements PanacheRepositoryBase<Statement, UUID> {

    /** @throws NoSuchStatement when there is none of this id */
    public Statement required(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new NoSuchStatement(
                        Sentence.of("no-such-statement.id", "There is no statement {0}.", id.toString())));
    }

    /**
     * For a change; whoever else wants to change it waits, and then sees what this one did.
     *
     * @throws NoSuchStatement when there is none of this id
     */
    public Statement held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NoSuchStatement(
                        Sentence.of("no-such-statement.id", "There is no statement {0}.", id.toString())));
    }

    public Optional<Statement> ofStep(UUID stepId) {
        return find("stepId", stepId).firstResultOptional();
    }

    /** Late ones that do not go out by themselves any more, locked; those that another replica sees to are passed over. */
    @SuppressWarnings("unchecked")
    public List<Statement> claimTooLate(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM statement WHERE held_reason = 'late' AND late_until <= :now"
                                + " AND progress NOT IN ('RELEASED', 'RETRACTED', 'EXPIRED', 'CANCELLED')"
                                + " ORDER BY late_until LIMIT :most FOR UPDATE SKIP LOCKED",
                        Statement.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** For a change, as {@link #held}. */
    public Optional<Statement> heldOfStep(UUID stepId) {
        return find("stepId", stepId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<Statement> ofCampaign(UUID campaignId) {
        return list("campaignId = ?1 order by dueAt, office", campaignId);
    }

    /**
     * What waits for an approval, the most urgent first.
     *
     * @param offices whose; empty for every office
     * @param from only what is released from then on, or is public already
     */
    List<Statement> inReview(Set<String> offices, Instant from, int most) {
        return find(
                        "progress = ?1 and (?2 = true or office in ?3) and (dueAt >= ?4 or publicity.releasedAt is not null)"
                                + " order by dueAt, id",
                        Progress.IN_REVIEW,
                        offices.isEmpty(),
                        offices.isEmpty() ? Set.of("") : offices,
                        from)
                .page(0, most)
                .list();
    }

    /** What is not over yet, the most urgent first, and after it what went out last. */
    List<Statement> of(Set<String> offices) {
        return offices.isEmpty()
                ? find("order by publicity.releasedAt desc nulls first, dueAt, office")
                        .page(0, 200)
                        .list()
                : find("office in ?1 order by publicity.releasedAt desc nulls first, dueAt, office", offices)
                        .page(0, 200)
                        .list();
    }

    /** The last due first. */
    List<Statement> after(Set<String> offices, StatementCursor place, int most) {
        String from = "(dueAt < ?1 or dueAt = ?1 and id > ?2)";
        String order = " order by dueAt desc, id";
        return (offices.isEmpty()
                        ? find(from + order, place.due(), place.id())
                        : find(from + " and office in ?3" + order, place.due(), place.id(), offices))
                .page(0, most)
                .list();
    }

    /** What is not over, or is being corrected, the most urgent first; at most 200. */
    public List<Statement> open(Set<String> offices) {
        String open = "progress not in ('RELEASED', 'RETRACTED', 'EXPIRED', 'CANCELLED')";
        return (offices.isEmpty()
                        ? find(open + " order by dueAt, office")
                        : find(open + " and office in ?1 order by dueAt, office", offices))
                .page(0, 200)
                .list();
    }

    /** An address that no other statement of this office and year has. */
    String freeSlug(String office, int year, String wanted) {
        List<String> taken =
                find("office = ?1 and year = ?2 and slug like ?3", office, year, wanted + "%").<Statement>stream()
                        .map(Statement::slug)
                        .toList();
        String slug = wanted;
        for (int i = 2; taken.contains(slug); i++) {
            slug = wanted + "-" + i;
        }
        return slug;
    }
}
