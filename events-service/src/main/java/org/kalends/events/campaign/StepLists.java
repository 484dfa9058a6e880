package org.kalends.events.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.identity.CurrentPerson;

/** Steps of the person's offices, a page at a time, by the moment of their release. */
@ApplicationScoped
public class StepLists {

    private static final String PAGE =
            "select s from Step s join fetch s.campaign where (s.dueAt > :due or s.dueAt = :due"
                    + " and s.id > :id) and (:everywhere = true or s.office in :offices) and ";
    private static final String ORDER = " order by s.dueAt, s.id";

    private final Steps steps;
    private final CurrentPerson person;

    @Inject
    StepLists(Steps steps, CurrentPerson person) {
        this.steps = steps;
        this.person = person;
    }

    /** Of one campaign. */
    List<Step> of(UUID campaign, StepPlace after, int most) {
        return page("s.campaign.id = :campaign", Map.of("campaign", campaign), after, most);
    }

    /** Those whose moment the clock missed since an instant. */
    public List<Step> missed(Instant since, StepPlace after, int most) {
        return page("s.missed.at > :since", Map.of("since", since), after, most);
    }

    /** Those whose draft or due moment has passed and is not signalled. */
    public List<Step> unsignalled(Instant now, StepPlace after, int most) {
        return page(
                "s.missed.at is null and s.paused = false and s.state not in (SKIPPED, EXPIRED, CANCELLED)"
                        + " and (s.draftSignalledAt is null and s.draftAt <= :now"
                        + " or s.dueSignalledAt is null and s.dueAt <= :now)",
                Map.of("now", now),
                after,
                most);
    }

    /** How many of these are here, of whatever office. */
    public long known(Collection<UUID> ids) {
        return ids.isEmpty() ? 0 : steps.count("id in ?1", ids);
    }

    private List<Step> page(String which, Map<String, Object> about, StepPlace after, int most) {
        Set<String> offices = person.offices();
        Map<String, Object> parameters = new HashMap<>(about);
        parameters.put("due", after.due());
        parameters.put("id", after.id());
        parameters.put("everywhere", offices.isEmpty());
        parameters.put("offices", offices.isEmpty() ? Set.of("") : offices);
        return steps.find(PAGE + "(" + which + ")" + ORDER, parameters)
                .page(0, most)
                .list();
    }
}
