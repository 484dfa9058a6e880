package org.kalends.events.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every campaign. */
@ApplicationScoped
public class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    /** @throws UnknownCampaign when there is none with this id */
    public Campaign require(UUID id) {
        return find("from Campaign c left join fetch c.steps where c.id = ?1", id).list().stream()
                .findFirst()
                .orElseThrow(() -> new UnknownCampaign(id));
    }

    /** Those with an occurrence, or a day of a step, between two days, both inclusive; not those called off. */
    List<Campaign> touching(LocalDate first, LocalDate last) {
        return list(
                "select distinct c from Campaign c join fetch c.steps where c.decision <> ?4 and c.id in"
                        + " (select s.campaign.id from Step s where s.campaign.occurrenceDate between ?1 and ?2"
                        + " or s.draftLocal between ?3 and ?5 or s.approveLocal between ?3 and ?5"
                        + " or s.dueLocal between ?3 and ?5) order by c.occurrenceDate, c.id",
                first,
                last,
                first.atStartOfDay(),
                CampaignState.CANCELLED,
                last.plusDays(1).atStartOfDay());
    }

    /** Those for occurrences of this observance, the earliest first; none that was called off. */
    List<Campaign> ofObservance(String key) {
        return list("observanceKey = ?1 and decision <> CANCELLED order by occurrenceDate, id", key);
    }

    /** Those that were planned from this one; none that was called off. */
    List<Campaign> plannedFrom(UUID previous) {
        return list("previousId = ?1 and decision <> CANCELLED order by occurrenceDate", previous);
    }

    /** These, and those with an occurrence between two days, both inclusive, without their steps; not those called off. */
    public List<Campaign> near(LocalDate first, LocalDate last, Collection<UUID> others) {
        return list(
                "decision <> CANCELLED and (id in ?3 or occurrenceDate between ?1 and ?2) order by occurrenceDate, id",
                first,
                last,
                others.isEmpty() ? List.of(new UUID(0, 0)) : others);
    }

    /** Whether this order has proposed this occurrence, whatever became of it. */
    boolean isProposed(UUID order, LocalDate day) {
        return count("standingOrderId = ?1 and occurrenceDate = ?2", order, day) > 0;
    }

    /** The last campaign for an earlier occurrence in which one of these offices took part. */
    Optional<Campaign> lastBefore(String observance, LocalDate day, Collection<String> offices) {
        return find(
                        "from Campaign c where c.observanceKey = ?1 and c.occurrenceDate < ?2"
                                + " and c.decision not in (DRAFT, CANCELLED)"
                                + " and exists (select s from Step s where s.campaign = c and s.office in ?3)"
                                + " order by c.occurrenceDate desc, c.id",
                        observance,
                        day,
                        offices)
                .firstResultOptional();
    }

    /** Which of these offices have a campaign for this occurrence; neither a draft nor one called off counts. */
    Set<String> plannedBy(Set<String> offices, String observance, LocalDate day) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct s.office from Step s where s.office in :offices"
                                + " and s.campaign.occurrenceDate = :day and s.campaign.observanceKey = :observance"
                                + " and s.campaign.decision not in (DRAFT, CANCELLED)",
                        String.class)
                .setParameter("offices", offices)
                .setParameter("day", day)
                .setParameter("observance", observance)
                .getResultList());
    }

    /** One with its steps, which nobody else changes to the end of the transaction. */
    Campaign lock(UUID id) {
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new UnknownCampaign(id));
        return require(id);
    }
}
