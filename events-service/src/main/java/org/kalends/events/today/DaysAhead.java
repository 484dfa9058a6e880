package org.kalends.events.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.Steps;
import org.kalends.identity.CurrentPerson;

/** Counts in the database what the person's offices do on the days to come. */
@ApplicationScoped
class DaysAhead {

    private static final String MOMENTS = """
            SELECT s.campaign_id AS campaign, m.what AS what, m.at::date AS day, min(m.at::time) AS at, s.kind AS kind,
              CAST(count(DISTINCT s.office) AS integer) AS offices, min(s.office) AS office
            FROM step s JOIN campaign c ON c.id = s.campaign_id CROSS JOIN LATERAL (VALUES
              ('draft', s.draft_local), ('approve', s.approve_local), ('due', s.due_local)) m (what, at)
            WHERE m.at >= :first AND m.at < :after AND (:everywhere OR s.office IN (:offices))
              AND (s.draft_local >= :first AND s.draft_local < :after
                OR s.approve_local >= :first AND s.approve_local < :after
                OR s.due_local >= :first AND s.due_local < :after)
              AND s.state NOT IN ('SKIPPED', 'EXPIRED', 'CANCELLED') AND c.decision <> 'CANCELLED'
            GROUP BY s.campaign_id, m.what, m.at::date, s.kind, CASE WHEN m.what = 'due' THEN m.at::time END
            ORDER BY day, CASE m.what WHEN 'draft' THEN 1 WHEN 'approve' THEN 2 ELSE 3 END, at, campaign""";

    private final Steps steps;
    private final CurrentPerson person;

    @Inject
    DaysAhead(Steps steps, CurrentPerson person) {
        this.steps = steps;
        this.person = person;
    }

    enum What {
        DRAFT,
        APPROVE,
        DUE
    }

    /**
     * What some offices do at one local time for one campaign.
     *
     * @param office the key of one of them
     */
    record Moment(UUID campaign, What what, LocalDate day, LocalTime at, String kind, int offices, String office) {}

    /** Between two days, both inclusive, in the order in which they come. */
    List<Moment> between(LocalDate first, LocalDate last) {
        Set<String> offices = person.offices();
        return steps
                .getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(MOMENTS, Object[].class)
                .setParameter("first", first.atStartOfDay())
                .setParameter("after", last.plusDays(1).atStartOfDay())
                .setParameter("everywhere", offices.isEmpty())
                .setParameterList("offices", offices.isEmpty() ? Set.of("") : offices)
                .addScalar("campaign", UUID.class)
                .addScalar("what", String.class)
                .addScalar("day", LocalDate.class)
                .addScalar("at", LocalTime.class)
                .addScalar("kind", String.class)
                .addScalar("offices", Integer.class)
                .addScalar("office", String.class)
                .getResultList()
                .stream()
                .map(DaysAhead::moment)
                .toList();
    }

    private static Moment moment(Object[] row) {
        What what = switch ((String) row[1]) {
            case "draft" -> What.DRAFT;
            case "approve" -> What.APPROVE;
            default -> What.DUE;
        };
        return new Moment(
                (UUID) row[0], what, (LocalDate) row[2], (LocalTime) row[3], (String) row[4], (Integer) row[5], (String)
                        row[6]);
    }

    /** The next release of theirs after this instant. */
    Optional<Step> nextRelease(Instant now) {
        Set<String> offices = person.offices();
        return steps.find(
                        "select s from Step s join fetch s.campaign c where s.dueAt > ?1 and s.paused = false"
                                + " and s.state in (PLANNED, DRAFTING, AWAITING_APPROVAL, APPROVED)"
                                + " and c.decision = SCHEDULED and (?2 = true or s.office in ?3) order by s.dueAt, s.id",
                        now,
                        offices.isEmpty(),
                        offices.isEmpty() ? Set.of("") : offices)
                .firstResultOptional();
    }
}
