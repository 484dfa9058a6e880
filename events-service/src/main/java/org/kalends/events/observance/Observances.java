package org.kalends.events.observance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every observance that is known. */
@ApplicationScoped
public class Observances implements PanacheRepositoryBase<Observance, UUID> {

    private static final int IMPORT_LOCK = 0x0b5e;

    public Optional<Observance> withKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** @throws UnknownObservance when there is none with this key */
    public Observance require(String key) {
        return withKey(key).orElseThrow(() -> new UnknownObservance(key));
    }

    /** The observance, held against other changes, to it and to any other, to the end of the transaction. */
    Observance requireHeld(String key) {
        lockForImport();
        return find("key", key)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new UnknownObservance(key));
    }

    /**
     * The same.
     *
     * @throws ObservanceChangedMeanwhile when it is no longer what it was when it was read
     */
    Observance requireUnchanged(String key, long version) {
        Observance found = requireHeld(key);
        if (found.version() != version) {
            throw new ObservanceChangedMeanwhile(key);
        }
        return found;
    }

    public List<Observance> inOrder() {
        return list("order by key");
    }

    /** Several replicas start at once: one imports, the others wait and find nothing to add. */
    void lockForImport() {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:lock)) locked", Integer.class)
                .setParameter("lock", (long) IMPORT_LOCK)
                .getSingleResult();
    }
}
