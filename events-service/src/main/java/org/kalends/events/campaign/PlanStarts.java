package org.kalends.events.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.events.observance.Observances;
import org.kalends.events.office.Offices;
import org.kalends.events.office.ReadersPlace;

/** Fills the form before a person does: with a day, a playbook, or last year's campaign. */
@RequestScoped
class PlanStarts {

    private static final int YEARS_AHEAD = 30;

    private final CampaignReading campaigns;
    private final Observances observances;
    private final Offices offices;
    private final ReadersPlace place;
    private final Clock clock;

    @Inject
    PlanStarts(CampaignReading campaigns, Observances observances, Offices offices, ReadersPlace place, Clock clock) {
        this.campaigns = campaigns;
        this.observances = observances;
        this.offices = offices;
        this.place = place;
        this.clock = clock;
    }

    /**
     * What the address asks for; absent means that the person chooses.
     *
     * @param reissue the campaign to plan anew, for its observance's next occurrence
     */
    public record Wish(
            @RestQuery String observance,
            @RestQuery String year,
            @RestQuery String playbook,
            @RestQuery UUID reissue) {}

    PlanForm of(Wish wish) {
        if (wish.reissue() != null) {
            return again(campaigns.require(wish.reissue()));
        }
        String year = wish.year() == null ? Integer.toString(thisYear()) : wish.year();
        return new PlanForm(null, wish.observance(), year, wish.playbook(), null, null, null, null);
    }

    /** The same offices and playbook, its newest edition, in the next year with an occurrence. The dates are new. */
    private PlanForm again(Campaign last) {
        List<String> taking = last.steps().stream()
                .map(Step::office)
                .distinct()
                .filter(key -> offices.withKey(key).isPresent())
                .toList();
        return new PlanForm(
                null,
                last.observanceKey(),
                next(last).map(String::valueOf).orElse(""),
                last.playbookKey(),
                taking,
                null,
                last.id().toString(),
                null);
    }

    private Optional<Integer> next(Campaign last) {
        return observances
                .withKey(last.observanceKey())
                .flatMap(observance -> IntStream.rangeClosed(last.year() + 1, last.year() + YEARS_AHEAD)
                        .filter(year -> !observance.occurrences(year).isEmpty())
                        .boxed()
                        .findFirst());
    }

    private int thisYear() {
        return place.dayOf(clock.instant()).getYear();
    }
}
