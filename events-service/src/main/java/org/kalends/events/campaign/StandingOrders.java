package org.kalends.events.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

/** What is marked every year. */
@ApplicationScoped
class StandingOrders implements PanacheRepositoryBase<StandingOrder, UUID> {

    /** Those that stand, by observance. */
    List<StandingOrder> current() {
        return list("endedAt is null order by observanceKey, id");
    }

    /** @throws UnknownStandingOrder when there is none with this id */
    StandingOrder require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new UnknownStandingOrder(id));
    }

    /** One that stands, to the end of the transaction; empty when another replica has it. */
    Optional<StandingOrder> claim(UUID id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT * FROM standing_order WHERE id = :id AND ended_at IS NULL FOR UPDATE SKIP LOCKED",
                        StandingOrder.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }
}
