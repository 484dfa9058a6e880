package org.kalends.events.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.problem.Sentence;

/** The campaigns in which the person's offices take part, a page at a time, the latest occurrence first. */
@ApplicationScoped
public class CampaignLines {

    private static final String PAGE = """
            SELECT c.id FROM campaign c
            WHERE (c.occurrence_date, c.id) < (:date, :id) AND\s""";

    private static final String OF_THE_PERSON = """
            \sAND (:everywhere OR EXISTS (SELECT 1 FROM step s WHERE s.campaign_id = c.id AND s.office IN (:offices)))
            ORDER BY c.occurrence_date DESC, c.id DESC LIMIT :most""";

    private static final String ALL = "true";
    private static final String DRAFTS = "c.decision = 'DRAFT'";
    private static final String MOVED =
            "c.occurrence_moved_at IS NOT NULL AND NOT c.occurrence_kept AND c.decision <> 'CANCELLED'";

    private static final String COUNTS = """
            SELECT s.campaign_id, count(DISTINCT s.office),
              bool_or(s.state NOT IN ('RELEASED', 'DONE', 'SKIPPED', 'EXPIRED', 'CANCELLED')),
              bool_or(s.state <> 'PLANNED'),
              count(*) FILTER (WHERE (:everywhere OR s.office IN (:offices)) AND NOT s.paused
                AND (:author AND s.state = 'DRAFTING' OR :approver AND s.state IN ('AWAITING_APPROVAL', 'HELD')))
            FROM step s WHERE s.campaign_id IN (:ids) GROUP BY s.campaign_id""";

    private final Campaigns campaigns;
    private final CurrentPerson person;

    @Inject
    CampaignLines(Campaigns campaigns, CurrentPerson person) {
        this.campaigns = campaigns;
        this.person = person;
    }

    /** At most so many after this place. */
    List<CampaignLine> after(Cursor place, int most) {
        return lines(page(place, most, ALL));
    }

    /** The drafts that wait for somebody to confirm them, the latest occurrence first. */
    public List<CampaignLine> drafts(int most) {
        return lines(page(Cursor.START, most, DRAFTS));
    }

    /** Those whose occurrence has moved and for which somebody must say what becomes of their steps. */
    public List<CampaignLine> moved(int most) {
        return lines(page(Cursor.START, most, MOVED)).stream()
                .filter(line -> line.state().isOpen())
                .toList();
    }

    private List<UUID> page(Cursor place, int most, String which) {
        return session()
                .createNativeQuery(PAGE + which + OF_THE_PERSON, UUID.class)
                .setParameter("date", place.date())
                .setParameter("id", place.id())
                .setParameter("everywhere", person.offices().isEmpty())
                .setParameterList("offices", offices())
                .setParameter("most", most)
                .getResultList();
    }

    private List<CampaignLine> lines(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Campaign> known =
                campaigns.list("id in ?1", ids).stream().collect(Collectors.toMap(Campaign::id, Function.identity()));
        Map<UUID, CampaignLine> lines = new LinkedHashMap<>();
        ids.forEach(id -> lines.put(id, null));
        for (Object[] row : counts(ids)) {
            Campaign campaign = known.get((UUID) row[0]);
            CampaignState state = campaign.stateWhen((Boolean) row[2], (Boolean) row[3]);
            lines.put(
                    campaign.id(),
                    new CampaignLine(campaign, state, ((Number) row[1]).intValue(), ((Number) row[4]).intValue()));
        }
        return new ArrayList<>(lines.values());
    }

    private List<Object[]> counts(List<UUID> ids) {
        return session()
                .createNativeQuery(COUNTS, Object[].class)
                .setParameterList("ids", ids)
                .setParameter("everywhere", person.offices().isEmpty())
                .setParameterList("offices", offices())
                .setParameter("author", person.has(Roles.AUTHOR))
                .setParameter("approver", person.has(Roles.APPROVER))
                .getResultList();
    }

    /** An empty list cannot stand after IN. */
    private Set<String> offices() {
        return person.offices().isEmpty() ? Set.of("") : person.offices();
    }

    private Session session() {
        return campaigns.getEntityManager().unwrap(Session.class);
    }

    /**
     * A place in the list, after which the next page begins.
     *
     * @param date the occurrence of the last campaign of the page before
     */
    record Cursor(LocalDate date, UUID id) {

        static final Cursor START = new Cursor(LocalDate.of(9999, 12, 31), new UUID(-1L, -1L));

        static Cursor after(CampaignLine last) {
            return new Cursor(last.campaign().date(), last.campaign().id());
        }

        /** @throws InvalidPlan when it was not given by a page of this list */
        static Cursor read(String written) {
            if (written == null || written.isBlank()) {
                return START;
            }
            try {
                return new Cursor(LocalDate.parse(written.substring(0, 10)), UUID.fromString(written.substring(11)));
            } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException wrong) {
                throw new InvalidPlan(
                        "after",
                        Sentence.of(
                                "invalid-plan.after", "Use the address of the next page as the page before gave it."));
            }
        }

        String written() {
            return date + "_" + id;
        }
    }
}
