package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.observance.Observance;
import org.kalends.events.observance.Observances;
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.layout.problem.Problem;

/** Turns a standing order's next occurrence into a draft campaign, once. */
@ApplicationScoped
class Proposing {

    private final StandingOrders orders;
    private final Observances observances;
    private final Planning planning;
    private final Campaigns campaigns;
    private final Standstills standstills;
    private final Clock clock;

    @Inject
    Proposing(
            StandingOrders orders,
            Observances observances,
            Planning planning,
            Campaigns campaigns,
            Standstills standstills,
            Clock clock) {
        this.orders = orders;
        this.observances = observances;
        this.planning = planning;
        this.campaigns = campaigns;
        this.standstills = standstills;
        this.clock = clock;
    }

    /** Proposes what begins in so many days from now; what was proposed, planned or discarded before is left alone. */
    @Transactional
    void propose(UUID order, int daysAhead) {
        orders.claim(order).ifPresent(claimed -> {
            try {
                propose(claimed, clock.instant(), daysAhead);
                claimed.met(null);
            } catch (Problem problem) {
                claimed.met(problem.detail());
            }
        });
    }

    private void propose(StandingOrder order, Instant now, int daysAhead) {
        Observance observance = observances.require(order.observanceKey());
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate last = today.plusDays(daysAhead);
        IntStream.rangeClosed(today.getYear(), last.getYear())
                .filter(year -> observance.occurrences(year).stream()
                        .findFirst()
                        .map(DateSpan::first)
                        .filter(day -> day.isAfter(today) && !day.isAfter(last))
                        .filter(day -> !campaigns.isProposed(order.id(), day))
                        .isPresent())
                .forEach(year -> propose(order, year, now));
    }

    private void propose(StandingOrder order, int year, Instant now) {
        LocalDate day = observances
                .require(order.observanceKey())
                .occurrences(year)
                .getFirst()
                .first();
        Set<String> taken = campaigns.plannedBy(new HashSet<>(order.offices()), order.observanceKey(), day);
        List<String> left =
                order.offices().stream().filter(key -> !taken.contains(key)).toList();
        if (left.isEmpty()) {
            return;
        }
        Plan plan = planning.plan(
                new PlanRequest(order.observanceKey(), year, left, order.playbookKey(), null, null, true), now);
        UUID previous = campaigns
                .lastBefore(order.observanceKey(), day, left)
                .map(Campaign::id)
                .orElse(null);
        campaigns.persist(new Campaign(
                plan, new Origin(order.orderedBy(), previous, order.id()), true, standstills.standing(), now));
    }
}
