package org.kalends.events.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;

/** Looks at the calendar for what standing orders propose. Any number of replicas may: an order is claimed by one. */
@ApplicationScoped
class StandingOrderClock {

    private final StandingOrders orders;
    private final Proposing proposing;
    private final StandingOrderSettings settings;

    @Inject
    StandingOrderClock(StandingOrders orders, Proposing proposing, StandingOrderSettings settings) {
        this.orders = orders;
        this.proposing = proposing;
        this.settings = settings;
    }

    @Scheduled(every = "${kalends.standing-orders.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        orders.current().forEach(order -> proposing.propose(order.id(), settings.daysAhead()));
    }
}
