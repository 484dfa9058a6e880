package org.kalends.events.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.kalends.events.campaign.Deputies;
import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.Steps;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Finds what waits for somebody of the person's offices, sorted by urgency in the database, a page at a time. */
@ApplicationScoped
class TodaySteps {

    static final Duration A_WEEK = Duration.ofDays(7);

    /** The person is the deputy who is asked, see {@link Deputies}. */
    private static final String ASKED = "(:approver AND s.state = 'AWAITING_APPROVAL' AND s.escalate_at <= :now"
            + " AND lower(s.deputy) IN (:names))";

    /** Local midnight is reckoned with the offset of the release, which is off by an hour on two days of the year. */
    private static final String SORTED = """
            WITH sorted AS (
              SELECT s.id, s.due_at,
                CASE WHEN s.state = 'HELD' OR s.signal_failure IS NOT NULL OR s.due_at < :now
                       OR s.approve_by < :now AND s.state <> 'APPROVED' THEN 'LATE_OR_HELD'
                     WHEN s.due_local::date = (s.due_local + (CAST(:now AS timestamptz) - s.due_at))::date
                       OR s.approve_local::date = (s.due_local + (CAST(:now AS timestamptz) - s.due_at))::date
                       THEN 'DUE_TODAY'
                     WHEN s.due_at < :week THEN 'DUE_THIS_WEEK'
                     WHEN s.state = 'AWAITING_APPROVAL' THEN 'WAITING_FOR_APPROVAL'
                     ELSE 'BEING_WRITTEN' END AS urgency
              FROM step s
              WHERE NOT s.paused AND (:everywhere OR s.office IN (:offices) OR\s""" + ASKED + """
            )
                AND (s.state IN ('DRAFTING', 'AWAITING_APPROVAL', 'HELD')
                  OR s.state = 'APPROVED' AND s.due_at < :tomorrow
                  OR s.state = 'PLANNED' AND s.signal_failure IS NOT NULL)),
            placed AS (
              SELECT id, urgency, count(*) OVER (PARTITION BY urgency) AS size,
                row_number() OVER (PARTITION BY urgency ORDER BY due_at, id) AS place
              FROM sorted)
            SELECT id, urgency, size FROM placed
            WHERE place > :after AND place <= :after + :most ORDER BY urgency, place""";

    private static final String WAITING = """
            SELECT count(*) FROM step s
            WHERE NOT s.paused AND ((:everywhere OR s.office IN (:offices))
              AND (:author AND s.state = 'DRAFTING' OR :approver AND s.state IN ('AWAITING_APPROVAL', 'HELD'))
              OR\s""" + ASKED + ")";

    private final Steps steps;
    private final Deputies deputies;
    private final CurrentPerson person;

    @Inject
    TodaySteps(Steps steps, Deputies deputies, CurrentPerson person) {
        this.steps = steps;
        this.deputies = deputies;
        this.person = person;
    }

    enum Urgency {
        LATE_OR_HELD,
        DUE_TODAY,
        DUE_THIS_WEEK,
        WAITING_FOR_APPROVAL,
        BEING_WRITTEN
    }

    /** Steps of one urgency: those of the page, the earliest first, and how many there are in all. */
    record Found(List<Step> steps, int size) {

        static final Found NONE = new Found(List.of(), 0);
    }

    /**
     * @param after how many of each urgency come before the page
     * @param most how many of each it has
     */
    Map<Urgency, Found> sorted(Instant now, int after, int most) {
        List<Object[]> rows = mine(SORTED, Object[].class)
                .setParameter("now", now)
                .setParameter("tomorrow", now.plus(Duration.ofDays(2)))
                .setParameter("week", now.plus(A_WEEK))
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        Map<UUID, Step> known = steps
                .withIds(rows.stream().map(row -> (UUID) row[0]).toList())
                .stream()
                .collect(Collectors.toMap(Step::id, Function.identity()));
        Map<Urgency, List<Step>> found = new EnumMap<>(Urgency.class);
        Map<Urgency, Integer> sizes = new HashMap<>();
        rows.forEach(row -> {
            Urgency urgency = Urgency.valueOf((String) row[1]);
            found.computeIfAbsent(urgency, _ -> new ArrayList<>()).add(known.get((UUID) row[0]));
            sizes.put(urgency, ((Number) row[2]).intValue());
        });
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new Found(entry.getValue(), sizes.get(entry.getKey()))));
    }

    /** How many steps wait for this person. */
    int waitingForReader(Instant now) {
        return mine(WAITING, Long.class)
                .setParameter("now", now)
                .setParameter("author", person.has(Roles.AUTHOR))
                .getSingleResult()
                .intValue();
    }

    private <T> NativeQuery<T> mine(String sql, Class<T> result) {
        Set<String> offices = person.offices();
        return steps.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, result)
                .setParameter("approver", person.has(Roles.APPROVER))
                .setParameterList("names", deputies.names())
                .setParameter("everywhere", offices.isEmpty())
                .setParameterList("offices", offices.isEmpty() ? Set.of("") : offices);
    }
}
