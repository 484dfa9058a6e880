package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.ReadersPlace;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws a campaign's days, with the line of now where the reader is. */
@RequestScoped
class Timelines {

    private final ReadersPlace place;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    Timelines(ReadersPlace place, Reader reader, Moments moments, Clock clock) {
        this.place = place;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    Timeline draw(Campaign campaign) {
        Instant now = clock.instant();
        LocalDate today = place.dayOf(now);
        CampaignWords words = reader.words(CampaignWords.class);
        String then = words.now(moments.time(now, place.zone(), place.city()));
        List<Timeline.Day> days = Timeline.span(campaign, today).stream()
                .map(date -> new Timeline.Day(
                        date,
                        kinds(campaign, date, today),
                        Timeline.tags(campaign, date, words),
                        date.equals(today) ? then : null))
                .toList();
        String label = moments.day(days.getFirst().date()) + " – "
                + moments.day(days.getLast().date());
        return new Timeline(label, days);
    }

    private static String kinds(Campaign campaign, LocalDate date, LocalDate today) {
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        String day = date.equals(campaign.date()) ? "rl" : weekend ? "off" : "";
        return day + (date.equals(today) ? " now" : "");
    }
}
