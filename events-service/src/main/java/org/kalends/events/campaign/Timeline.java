package org.kalends.events.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The days of a campaign in a line.
 *
 * @param label what the line spans, in words
 */
public record Timeline(String label, List<Day> days) {

    private static final int DAYS_AROUND = 2;
    private static final int MOST_DAYS = 45;

    /**
     * One day.
     *
     * @param kinds the classes of the list item
     * @param now the moment to write at the now-line; null on other days
     */
    record Day(LocalDate date, String kinds, List<Tag> tags, String now) {}

    /** What falls on a day. */
    record Tag(String title, String when) {}

    /** A moment that steps share, and how it is named. */
    private record Lane(String title, Function<Step, LocalDateTime> moment) {}

    static List<LocalDate> span(Campaign campaign, LocalDate today) {
        LocalDate first = campaign.steps().stream()
                .map(s -> s.draftLocal().toLocalDate())
                .min(Comparator.naturalOrder())
                .orElse(campaign.date());
        LocalDate last = campaign.steps().stream()
                .map(s -> s.dueLocal().toLocalDate())
                .max(Comparator.naturalOrder())
                .orElse(campaign.date())
                .plusDays(DAYS_AROUND);
        LocalDate from = !today.isBefore(first.minusDays(DAYS_AROUND)) && today.isBefore(first) ? today : first;
        return from.datesUntil(last.plusDays(1)).limit(MOST_DAYS).toList();
    }

    static List<Tag> tags(Campaign campaign, LocalDate date, CampaignWords words) {
        List<Tag> tags = new ArrayList<>();
        for (Lane lane : lanes(words)) {
            List<Step> there = campaign.steps().stream()
                    .filter(s -> lane.moment().apply(s).toLocalDate().equals(date))
                    .toList();
            if (!there.isEmpty()) {
                String time =
                        lane.moment().apply(there.getFirst()).toLocalTime().toString();
                tags.add(new Tag(lane.title(), when(lane, time, there.size(), words)));
            }
        }
        return tags;
    }

    private static String when(Lane lane, String time, int offices, CampaignWords words) {
        if (lane.title().equals(words.approvalsDue())) {
            return words.byLocal(time);
        }
        return offices == 1 ? words.local(time) : words.localOffices(time, offices);
    }

    private static List<Lane> lanes(CampaignWords words) {
        return List.of(
                new Lane(words.drafts(), Step::draftLocal),
                new Lane(words.approvalsDue(), Step::approveLocal),
                new Lane(words.statementCapital(), Step::dueLocal));
    }
}
