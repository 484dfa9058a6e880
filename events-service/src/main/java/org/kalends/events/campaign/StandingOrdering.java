package org.kalends.events.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.observance.Observances;
import org.kalends.events.office.NotYourOffice;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.events.playbook.Playbooks;
import org.kalends.identity.CurrentPerson;

/** Gives a standing order, and ends one. */
@ApplicationScoped
class StandingOrdering {

    private final StandingOrders orders;
    private final Observances observances;
    private final Offices offices;
    private final Playbooks playbooks;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    StandingOrdering(
            StandingOrders orders,
            Observances observances,
            Offices offices,
            Playbooks playbooks,
            CurrentPerson person,
            Clock clock) {
        this.orders = orders;
        this.observances = observances;
        this.offices = offices;
        this.playbooks = playbooks;
        this.person = person;
        this.clock = clock;
    }

    /** The same order again is the one that stands. */
    @Transactional
    StandingOrder give(PlanRequest request) {
        PlanRequest wanted = request.checked();
        observances.require(wanted.observance());
        playbooks.requireLatest(wanted.playbook());
        requireKnown(wanted.offices());
        requireMine(wanted.offices());
        Optional<StandingOrder> known =
                orders.current().stream().filter(order -> order.isLike(wanted)).findFirst();
        return known.orElseGet(() -> {
            StandingOrder order = new StandingOrder(wanted, person.id(), clock.instant());
            orders.persist(order);
            return order;
        });
    }

    @Transactional
    void end(UUID id) {
        StandingOrder order = orders.require(id);
        requireMine(order.offices());
        order.end(clock.instant());
    }

    private void requireKnown(List<String> keys) {
        Set<String> known =
                offices.list("key in ?1", keys).stream().map(Office::key).collect(Collectors.toSet());
        keys.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(offices::require);
    }

    private void requireMine(List<String> keys) {
        keys.stream().filter(key -> !person.worksFor(key)).findFirst().ifPresent(key -> {
            throw new NotYourOffice(key);
        });
    }
}
