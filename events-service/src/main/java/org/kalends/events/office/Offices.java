package org.kalends.events.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** Every office. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, UUID> {

    private final Clock clock;

    @Inject
    Offices(Clock clock) {
        this.clock = clock;
    }

    public Optional<Office> withKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** @throws UnknownOffice when there is none with this key */
    public Office require(String key) {
        return withKey(key).orElseThrow(() -> new UnknownOffice(key));
    }

    public List<Office> inOrder() {
        return list("order by key");
    }

    /** By key, from behind this one on, at most so many. */
    List<Office> behind(String key, int most) {
        return find("key > ?1 order by key", key).page(0, most).list();
    }

    /**
     * These offices by key.
     *
     * @throws UnknownOffice when one of them is not there
     */
    public Map<String, Office> named(Set<String> keys) {
        Map<String, Office> found = list("key in ?1", keys).stream().collect(toMap(Office::key, identity()));
        keys.stream().filter(key -> !found.containsKey(key)).findFirst().ifPresent(missing -> {
            throw new UnknownOffice(missing);
        });
        return found;
    }

    /** This office, its hub, the hub's hub and so on; empty when there is no such office. */
    List<String> hubsFrom(String key) {
        List<String> found = new ArrayList<>();
        Optional<Office> at = withKey(key);
        while (at.isPresent() && !found.contains(at.get().key())) {
            found.add(at.get().key());
            at = at.get().hub().flatMap(this::withKey);
        }
        return found;
    }

    LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** Claims, to the end of the transaction, offices whose speaker has changed by now and that nobody else has claimed. */
    List<Office> claimSpeakerChanges(Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT * FROM office WHERE speaker_changes_at <= :now ORDER BY speaker_changes_at, id"
                                + " LIMIT :most FOR UPDATE SKIP LOCKED",
                        Office.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** Lets one registration of this key through at a time, to the end of the transaction. */
    void lock(String key) {
        getEntityManager()
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))) locked",
                        Integer.class)
                .setParameter("name", "office " + key)
                .getSingleResult();
    }
}
