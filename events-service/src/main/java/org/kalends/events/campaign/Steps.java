package org.kalends.events.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every step of every campaign. */
@ApplicationScoped
public class Steps implements PanacheRepositoryBase<Step, UUID> {

    /** Those with a moment of theirs, draft, approval or release, between two instants. */
    public List<Step> withMomentsBetween(Instant from, Instant to) {
        return list(
                "select s from Step s join fetch s.campaign where s.draftAt between ?1 and ?2"
                        + " or s.approveBy between ?1 and ?2 or s.dueAt between ?1 and ?2 order by s.dueAt, s.id",
                from,
                to);
    }

    /** When these offices release something between two instants; neither drafts nor what is off counts. */
    Map<String, List<Instant>> releasesOf(Collection<String> offices, Instant from, Instant to) {
        Map<String, List<Instant>> releases = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select s.office, s.dueAt from Step s where s.office in :offices"
                                + " and s.dueAt between :from and :to and s.state not in (CANCELLED, SKIPPED, EXPIRED)"
                                + " and s.campaign.decision not in (DRAFT, CANCELLED)",
                        Object[].class)
                .setParameter("offices", offices)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(row -> releases.computeIfAbsent((String) row[0], _ -> new ArrayList<>())
                        .add((Instant) row[1]));
        return releases;
    }

    /** One of a campaign's, which nobody else changes to the end of the transaction. */
    Step lock(UUID campaign, UUID id) {
        Step step = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (step == null || !step.campaign().id().equals(campaign)) {
            throw new UnknownStep(id);
        }
        return step;
    }

    /** The clock leaves these offices' steps alone. */
    void pause(Collection<String> offices) {
        update(
                "update versioned Step s set s.paused = true where s.office in ?1 and s.paused = false"
                        + " and s.state not in (RELEASED, DONE, CANCELLED, SKIPPED, EXPIRED)",
                offices);
    }

    /** The clock takes up these offices' steps again, other than those of a draft or of a paused campaign. */
    void goOn(Collection<String> offices) {
        update(
                "update versioned Step s set s.paused = false where s.office in ?1 and s.paused = true"
                        + " and s.campaign.id in (select c.id from Campaign c where c.decision = SCHEDULED)",
                offices);
    }

    /** Those of these offices, other than of a draft or of a paused campaign, whose moment passed while they were paused. */
    List<Step> missed(Collection<String> offices, Instant now) {
        return list(
                        "select s from Step s join fetch s.campaign c where s.paused = true and s.dueAt <= ?2"
                                + " and s.office in ?1 and c.decision = SCHEDULED order by s.dueAt, s.id",
                        offices,
                        now)
                .stream()
                .filter(step -> step.isMissed(now))
                .toList();
    }

    /** These steps with their campaigns. */
    public List<Step> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("select s from Step s join fetch s.campaign where s.id in ?1", ids);
    }
}
