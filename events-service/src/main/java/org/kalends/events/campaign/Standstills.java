package org.kalends.events.campaign;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.events.office.Offices;

/** Every standstill, those that stand and those that are over. */
@ApplicationScoped
class Standstills implements PanacheRepositoryBase<Standstill, UUID> {

    private final Offices offices;

    @Inject
    Standstills(Offices offices) {
        this.offices = offices;
    }

    /** Those that stand, the oldest first. */
    List<Standstill> current() {
        return list("endedAt is null order by calledAt, id");
    }

    /** What stands; nobody calls or ends one to the end of the transaction, so that what is planned by it stays right. */
    Standing standing() {
        advise("pg_advisory_xact_lock_shared");
        return standingBesides(null);
    }

    /** What would stand without this one. */
    Standing standingBesides(Standstill ended) {
        List<Standstill> others =
                current().stream().filter(s -> !s.equals(ended)).toList();
        return Standing.of(others, others.isEmpty() ? List.of() : offices.inOrder());
    }

    /** @throws UnknownStandstill when there is none with this id */
    Standstill require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new UnknownStandstill(id));
    }

    /** One that nobody else changes to the end of the transaction. */
    Standstill lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new UnknownStandstill(id));
    }

    /** Lets one call through at a time, to the end of the transaction: plans wait for it too. */
    void lockCalls() {
        advise("pg_advisory_xact_lock");
    }

    private void advise(String lock) {
        getEntityManager()
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT " + lock + "(hashtextextended('standstill', 0))) locked", Integer.class)
                .getSingleResult();
    }
}
