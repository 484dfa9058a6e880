package org.kalends.events.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.Campaigns;
import org.kalends.events.office.ReadersPlace;
import org.kalends.events.today.DaysAhead.Moment;
import org.kalends.layout.Reader;

/** The fourteen days from tomorrow, with the campaigns' days in red. */
@RequestScoped
class NextDays {

    private static final int DAYS = 14;

    private final DaysAhead ahead;
    private final Campaigns campaigns;
    private final DayLines lines;
    private final ReadersPlace place;
    private final Reader reader;
    private final Clock clock;

    @Inject
    NextDays(DaysAhead ahead, Campaigns campaigns, DayLines lines, ReadersPlace place, Reader reader, Clock clock) {
        this.ahead = ahead;
        this.campaigns = campaigns;
        this.lines = lines;
        this.place = place;
        this.reader = reader;
        this.clock = clock;
    }

    LocalDate today() {
        return place.dayOf(clock.instant());
    }

    List<Today.Day> draw() {
        LocalDate first = today().plusDays(1);
        LocalDate last = first.plusDays(DAYS - 1L);
        List<Moment> moments = ahead.between(first, last);
        Set<UUID> ids = moments.stream().map(Moment::campaign).collect(Collectors.toSet());
        Map<UUID, Campaign> near =
                campaigns.near(first, last, ids).stream().collect(Collectors.toMap(Campaign::id, campaign -> campaign));
        Map<LocalDate, List<Moment>> byDay = moments.stream().collect(Collectors.groupingBy(Moment::day));
        return first.datesUntil(last.plusDays(1))
                .map(day -> day(day, near, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    /** The next release in one sentence. */
    String nextRelease() {
        TodayWords words = reader.words(TodayWords.class);
        return ahead.nextRelease(clock.instant())
                .map(step -> words.nextRelease(title(step.campaign()), lines.when(step)))
                .orElse(words.noRelease());
    }

    private Today.Day day(LocalDate date, Map<UUID, Campaign> near, List<Moment> moments) {
        List<String> titles = near.values().stream()
                .filter(campaign -> campaign.date().equals(date))
                .map(this::title)
                .distinct()
                .sorted()
                .toList();
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        Set<String> written = new LinkedHashSet<>();
        moments.forEach(moment -> written.add(lines.line(moment, title(near.get(moment.campaign())))));
        return new Today.Day(
                date, titles.isEmpty() ? weekend ? "off" : "" : "rl", weekend, titles, List.copyOf(written));
    }

    private String title(Campaign campaign) {
        return campaign.title(reader.locale());
    }
}
