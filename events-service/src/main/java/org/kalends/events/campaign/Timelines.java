package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.ReadersPlace;
import org.kalends.events.playbook.MilestoneWords;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws a campaign's days, with the line of now where the reader is. */
@RequestScoped
class Timelines {

    private final ReadersPlace place;
    private final MilestoneWords milestones;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    Timelines(ReadersPlace place, MilestoneWords milestones, Reader reader, Moments moments, Clock clock) {
        this.milestones = milestones;
        this.place = place;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    Timeline draw(Campaign campaign, List<Step> all) {
        List<Step> steps = all.stream().filter(s -> !s.state().isOff()).toList();
        Instant now = clock.instant();
        LocalDate today = place.dayOf(now);
        CampaignWords words = reader.words(CampaignWords.class);
        String then = words.now(moments.time(now, place.zone(), place.city()));
        Map<LocalDate, List<Timeline.Tag>> tags = Timeline.tags(steps, words, milestones::kind);
        List<Timeline.Day> days = Timeline.span(steps, campaign.date(), today).stream()
                .map(date -> new Timeline.Day(
                        date,
                        kinds(campaign, date, today),
                        tags.getOrDefault(date, List.of()),
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
