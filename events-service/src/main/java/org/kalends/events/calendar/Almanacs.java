package org.kalends.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.StepFaces;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws a year for this reader. */
@RequestScoped
class Almanacs {

    private static final int MOST_IN_FULL = 4;

    private final Days days;
    private final CalendarBars bars;
    private final Anniversaries anniversaries;
    private final StepFaces faces;
    private final Reader reader;
    private final Moments moments;

    @Inject
    Almanacs(
            Days days,
            CalendarBars bars,
            Anniversaries anniversaries,
            StepFaces faces,
            Reader reader,
            Moments moments) {
        this.days = days;
        this.bars = bars;
        this.anniversaries = anniversaries;
        this.faces = faces;
        this.reader = reader;
        this.moments = moments;
    }

    Almanac draw(CalendarFilter filter) {
        LocalDate today = bars.today();
        int year = filter.anchor(today).getYear();
        InView view = days.look(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), filter);
        Map<LocalDate, DayContent> content = days.content(view);
        return new Almanac(
                bars.draw(
                        new CalendarBars.Head(
                                "year",
                                String.valueOf(year),
                                link(year - 1, filter),
                                filter.yearAddress(today.getYear()),
                                link(year + 1, filter),
                                "year",
                                String.valueOf(year)),
                        filter),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> column(YearMonth.of(year, month), content, filter.isNarrow()))
                        .toList(),
                anniversaries.in(year, view));
    }

    private Almanac.Column column(YearMonth month, Map<LocalDate, DayContent> content, boolean closings) {
        return new Almanac.Column(
                month.getMonthValue(),
                new Names(reader.locale()).month(month),
                IntStream.rangeClosed(1, month.lengthOfMonth())
                        .mapToObj(month::atDay)
                        .map(date -> day(content.get(date), closings))
                        .toList());
    }

    private Almanac.Day day(DayContent day, boolean closings) {
        List<DayContent.Marked> marked = day.observances();
        if (marked.isEmpty()) {
            return new Almanac.Day(day.date().getDayOfMonth(), kinds(day), null, null, null, shut(day, closings));
        }
        DayContent.Marked first = marked.getFirst();
        String label = ShortNames.of(first.text(), reader.locale());
        return new Almanac.Day(
                day.date().getDayOfMonth(),
                kinds(day),
                label,
                first.href(),
                label + ": " + moments.day(day.date()) + ", " + first.text(),
                full(day, closings));
    }

    private String kinds(DayContent day) {
        List<String> kinds = new ArrayList<>();
        if (!day.observances().isEmpty()) {
            kinds.add("mk");
        }
        if (day.isRed()) {
            kinds.add("rl");
        }
        if (day.date().getDayOfWeek() == DayOfWeek.SUNDAY) {
            kinds.add("sun");
        }
        if (day.date().equals(bars.today())) {
            kinds.add("today");
        }
        return String.join(" ", kinds);
    }

    private String full(DayContent day, boolean closings) {
        CalendarWords words = reader.words(CalendarWords.class);
        int over = day.observances().size() - MOST_IN_FULL;
        String names = day.observances().stream()
                .limit(MOST_IN_FULL)
                .map(mark -> mark.campaign() == null
                        ? mark.text()
                        : words.campaignIs(
                                mark.text(), faces.word(mark.campaign().state())))
                .collect(Collectors.joining("; "));
        String more = over > 0 ? "; " + words.more(over) : "";
        String shut = shut(day, closings);
        return moments.weekday(day.date()) + ": " + names + more + "." + (shut == null ? "" : " " + shut);
    }

    /** Where no office is chosen, some office is closed on most days: then only clashes are told. */
    private static String shut(DayContent day, boolean closings) {
        Stream<DayContent.Shut> told = day.closings().stream().filter(shut -> closings || shut.clash());
        String words = told.map(DayContent.Shut::text).collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words + ".";
    }

    private static CalendarBar.Link link(int year, CalendarFilter filter) {
        return new CalendarBar.Link(String.valueOf(year), filter.yearAddress(year));
    }
}
