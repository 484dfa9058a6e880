package org.kalends.events.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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

    /** Moments of steps that fall on days, and how they are named. */
    private record Lane(String title, boolean byThen, Map<LocalDate, List<LocalDateTime>> moments) {}

    static List<LocalDate> span(List<Step> steps, LocalDate day, LocalDate today) {
        LocalDate first = steps.stream()
                .map(s -> s.draftLocal().toLocalDate())
                .min(Comparator.naturalOrder())
                .orElse(day);
        LocalDate last = steps.stream()
                .map(s -> s.dueLocal().toLocalDate())
                .max(Comparator.naturalOrder())
                .orElse(day)
                .plusDays(DAYS_AROUND);
        LocalDate from = !today.isBefore(first.minusDays(DAYS_AROUND)) && today.isBefore(first) ? today : first;
        LocalDate shown = today.isAfter(from.plusDays(MOST_DAYS)) || day.isAfter(from.plusDays(MOST_DAYS))
                ? latest(from, last.minusDays(MOST_DAYS - 1L))
                : from;
        return shown.datesUntil(last.plusDays(1)).limit(MOST_DAYS).toList();
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /**
     * What falls on each day.
     *
     * @param kinds how a kind of step is called
     */
    static Map<LocalDate, List<Tag>> tags(List<Step> steps, CampaignWords words, UnaryOperator<String> kinds) {
        Map<LocalDate, List<Tag>> tags = new HashMap<>();
        for (Lane lane : lanes(steps, words, kinds)) {
            lane.moments()
                    .forEach((day, there) -> tags.computeIfAbsent(day, _ -> new ArrayList<>())
                            .add(new Tag(lane.title(), when(lane, there, words))));
        }
        return tags;
    }

    private static String when(Lane lane, List<LocalDateTime> there, CampaignWords words) {
        String time = there.getFirst().toLocalTime().withSecond(0).withNano(0).toString();
        if (lane.byThen()) {
            return words.byLocal(time);
        }
        return there.size() == 1 ? words.local(time) : words.localOffices(time, there.size());
    }

    private static List<Lane> lanes(List<Step> steps, CampaignWords words, UnaryOperator<String> kinds) {
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane(words.drafts(), false, byDay(steps, Step::draftLocal)));
        lanes.add(new Lane(words.approvalsDue(), true, byDay(steps, Step::approveLocal)));
        steps.stream()
                .collect(Collectors.groupingBy(Step::kind, LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, alike) -> lanes.add(new Lane(kinds.apply(kind), false, byDay(alike, Step::dueLocal))));
        return lanes;
    }

    private static Map<LocalDate, List<LocalDateTime>> byDay(List<Step> steps, Function<Step, LocalDateTime> moment) {
        return steps.stream().map(moment).collect(Collectors.groupingBy(LocalDateTime::toLocalDate));
    }
}
