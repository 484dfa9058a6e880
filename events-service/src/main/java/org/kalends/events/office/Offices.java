package org.kalends.events.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.contracts.OfficeSnapshot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** Every office. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, UUID> {

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

    /**
     * These offices as they are now, by key.
     *
     * @throws UnknownOffice when one of them is not there
     */
    public Map<String, OfficeSnapshot> snapshots(Set<String> keys) {
        Map<String, OfficeSnapshot> found =
                list("key in ?1", keys).stream().map(Office::snapshot).collect(toMap(OfficeSnapshot::key, identity()));
        keys.stream().filter(key -> !found.containsKey(key)).findFirst().ifPresent(missing -> {
            throw new UnknownOffice(missing);
        });
        return found;
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
