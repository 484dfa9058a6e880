package org.kalends.events.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

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

    /** All with their steps, the latest occurrence first. */
    public List<Campaign> latestFirst() {
        return list("select distinct c from Campaign c left join fetch c.steps order by c.occurrenceDate desc, c.id");
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

    Optional<Campaign> ofRequest(String token) {
        return find("from Campaign c left join fetch c.steps where c.request = ?1", token).list().stream()
                .findFirst();
    }

    boolean isPlanned(String observance, LocalDate day, String office) {
        return getEntityManager()
                        .createQuery(
                                "select count(s) from Step s where s.office = :office and s.campaign.occurrenceDate = :day"
                                        + " and s.campaign.decision <> :off and s.campaign.observanceKey = :observance",
                                Long.class)
                        .setParameter("office", office)
                        .setParameter("day", day)
                        .setParameter("off", CampaignState.CANCELLED)
                        .setParameter("observance", observance)
                        .getSingleResult()
                > 0;
    }

    /** Lets one request with this token through at a time, to the end of the transaction. */
    void lock(String token) {
        getEntityManager()
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))) locked",
                        Integer.class)
                .setParameter("name", "campaign " + token)
                .getSingleResult();
    }
}
