package org.kalends.events.campaign;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.ObservanceUse;
import org.kalends.layout.problem.Sentence;

/** Campaigns that were not called off, and standing orders that stand, need their observance. */
@ApplicationScoped
class CampaignsOfObservance implements ObservanceUse {

    private final Campaigns campaigns;
    private final StandingOrders orders;

    @Inject
    CampaignsOfObservance(Campaigns campaigns, StandingOrders orders) {
        this.campaigns = campaigns;
        this.orders = orders;
    }

    @Override
    public Optional<Sentence> of(String key) {
        List<Sentence> uses =
                Stream.of(campaigns(key), orders(key)).flatMap(Optional::stream).toList();
        return uses.isEmpty() ? Optional.empty() : Optional.of(Sentence.together(uses));
    }

    private Optional<Sentence> campaigns(String key) {
        List<Campaign> standing = campaigns.ofObservance(key);
        return standing.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "observance-in-use.campaigns",
                        "{0, plural, one {One campaign was} other {# campaigns were}} planned for it: {1}.",
                        standing.size(),
                        standing.stream().map(c -> c.date().toString()).collect(Collectors.joining(", "))));
    }

    private Optional<Sentence> orders(String key) {
        long standing = orders.current().stream()
                .filter(order -> order.observanceKey().equals(key))
                .count();
        return standing == 0
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "observance-in-use.orders", "It is marked every year, standing orders: {0}.", standing));
    }
}
