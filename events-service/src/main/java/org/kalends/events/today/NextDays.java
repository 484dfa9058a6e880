package org.kalends.events.today;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.CampaignReading;
import org.kalends.events.campaign.Step;
import org.kalends.events.office.Offices;
import org.kalends.events.office.ReadersPlace;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** The fourteen days from tomorrow, with the campaigns' days in red. */
@RequestScoped
class NextDays {

    private static final int DAYS = 14;

    private final CampaignReading campaigns;
    private final Offices offices;
    private final ReadersPlace place;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    NextDays(
            CampaignReading campaigns,
            Offices offices,
            ReadersPlace place,
            Reader reader,
            Moments moments,
            Clock clock) {
        this.campaigns = campaigns;
        this.offices = offices;
        this.place = place;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    LocalDate today() {
        return place.dayOf(clock.instant());
    }

    List<Today.Day> draw() {
        LocalDate first = today().plusDays(1);
        List<Campaign> near = campaigns.between(first, first.plusDays(DAYS));
        return first.datesUntil(first.plusDays(DAYS)).map(d -> day(d, near)).toList();
    }

    /** The next release in one sentence. */
    String nextRelease() {
        Instant now = clock.instant();
        TodayWords words = reader.words(TodayWords.class);
        Optional<Step> next = campaigns.between(today(), today().plusYears(1)).stream()
                .flatMap(c -> c.steps().stream())
                .filter(s -> s.dueAt().isAfter(now) && !s.state().isOver())
                .min(Comparator.comparing(Step::dueAt));
        return next.map(s -> words.nextRelease(s.campaign().title(reader.locale()), when(s)))
                .orElse(words.noRelease());
    }

    private String when(Step step) {
        return moments.dayAndTime(step.dueAt(), step.zone(), city(step)) + ", " + moments.fromNow(step.dueAt());
    }

    private Today.Day day(LocalDate date, List<Campaign> near) {
        List<String> titles = near.stream()
                .filter(c -> c.date().equals(date))
                .map(c -> c.title(reader.locale()))
                .distinct()
                .toList();
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        return new Today.Day(date, titles.isEmpty() ? weekend ? "off" : "" : "rl", weekend, titles, lines(date, near));
    }

    private List<String> lines(LocalDate date, List<Campaign> near) {
        TodayWords words = reader.words(TodayWords.class);
        Set<String> lines = new LinkedHashSet<>();
        for (Campaign campaign : near) {
            String title = campaign.title(reader.locale());
            for (Step step : open(campaign)) {
                if (step.draftLocal().toLocalDate().equals(date)) {
                    lines.add(words.drafts(title));
                }
                if (step.approveLocal().toLocalDate().equals(date)) {
                    lines.add(words.approval(
                            title, moments.time(step.approveLocal().toLocalTime())));
                }
                if (step.dueLocal().toLocalDate().equals(date)) {
                    lines.add(words.releaseLine(moments.time(step.dueLocal().toLocalTime()), city(step)));
                }
            }
        }
        return new ArrayList<>(lines);
    }

    private static List<Step> open(Campaign campaign) {
        return campaign.steps().stream().filter(s -> !s.state().isOff()).toList();
    }

    private String city(Step step) {
        return offices.require(step.office()).city(reader.locale());
    }
}
