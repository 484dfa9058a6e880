package org.kalends.events.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.StepFaces;
import org.kalends.events.observance.Observance;
import org.kalends.events.observance.Observances;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** What is a round number of years old in a year: the completed years since it was first, by tens and by quarters of a century. */
@RequestScoped
class Anniversaries {

    /** As many as stand beside the almanac without making the page longer than it is. */
    private static final int MOST = 9;

    private final Observances observances;
    private final StepFaces faces;
    private final Reader reader;
    private final Moments moments;

    @Inject
    Anniversaries(Observances observances, StepFaces faces, Reader reader, Moments moments) {
        this.observances = observances;
        this.faces = faces;
        this.reader = reader;
        this.moments = moments;
    }

    private record Found(int years, LocalDate day, Observance observance) {}

    /** Those that the filter admits, the oldest first; of many the first ones and those with a campaign. */
    List<Almanac.Anniversary> in(int year, InView view) {
        List<Almanac.Anniversary> all = all(year, view);
        return IntStream.range(0, all.size())
                .filter(i -> i < MOST || all.get(i).red())
                .mapToObj(all::get)
                .toList();
    }

    private List<Almanac.Anniversary> all(int year, InView view) {
        return observances.inOrder().stream()
                .filter(view.filter()::admits)
                .flatMap(observance -> found(observance, year))
                .sorted(Comparator.comparingInt(Found::years).reversed().thenComparing(Found::day))
                .map(found -> words(found, view))
                .filter(words -> words.red() || view.filter().shows("observances"))
                .toList();
    }

    private static Stream<Found> found(Observance observance, int year) {
        OptionalInt years = observance.roundYears(year);
        return years.isEmpty()
                ? Stream.empty()
                : observance.occurrences(year).stream()
                        .limit(1)
                        .map(span -> new Found(years.getAsInt(), span.first(), observance));
    }

    private Almanac.Anniversary words(Found found, InView view) {
        Optional<Campaign> campaign = view.campaigns().stream()
                .filter(c -> c.observanceKey().equals(found.observance().key())
                        && c.date().equals(found.day()))
                .findFirst();
        return new Almanac.Anniversary(
                found.years(),
                found.observance().name(reader.locale()),
                campaign.map(c -> "/events/campaigns/" + c.id())
                        .orElse("/events/observances/" + found.observance().key()),
                reader.words(CalendarWords.class)
                        .since(moments.day(found.day()), found.observance().since()),
                campaign.map(c -> state(c, view))
                        .orElse(reader.words(CalendarWords.class).noCampaign()),
                campaign.isPresent());
    }

    private String state(Campaign campaign, InView view) {
        long taking = view.steps(campaign).stream()
                .map(step -> step.office())
                .distinct()
                .count();
        return reader.words(CalendarWords.class).campaignOf(faces.word(campaign.state()), (int) taking);
    }
}
