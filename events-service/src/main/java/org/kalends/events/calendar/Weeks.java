package org.kalends.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws a week for this reader. */
@RequestScoped
class Weeks {

    private final Days days;
    private final WeekMoments weekMoments;
    private final CalendarBars bars;
    private final Reader reader;
    private final Moments moments;

    @Inject
    Weeks(Days days, WeekMoments weekMoments, CalendarBars bars, Reader reader, Moments moments) {
        this.days = days;
        this.weekMoments = weekMoments;
        this.bars = bars;
        this.reader = reader;
        this.moments = moments;
    }

    Week draw(CalendarFilter filter) {
        LocalDate today = bars.today();
        LocalDate first = filter.anchor(today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = first.plusDays(6);
        // a step's local date may lie a day beside the reader's
        InView around = days.look(first.minusDays(1), last.plusDays(1), filter);
        Map<LocalDate, DayContent> content = days.content(around);
        Map<LocalDate, List<Week.Moment>> steps = filter.shows("campaigns") ? weekMoments.of(around) : Map.of();
        return new Week(
                bar(first, today, filter),
                first.datesUntil(last.plusDays(1))
                        .map(date -> day(content.get(date), steps.getOrDefault(date, List.of())))
                        .toList());
    }

    private CalendarBar bar(LocalDate first, LocalDate today, CalendarFilter filter) {
        CalendarWords words = reader.words(CalendarWords.class);
        return bars.draw(
                new CalendarBars.Head(
                        "week",
                        words.weekOf(moments.date(first)),
                        new CalendarBar.Link(words.earlierWeek(), filter.weekAddress(first.minusWeeks(1))),
                        filter.weekAddress(today),
                        new CalendarBar.Link(words.laterWeek(), filter.weekAddress(first.plusWeeks(1))),
                        "day",
                        first.toString()),
                filter);
    }

    private Week.Day day(DayContent day, List<Week.Moment> steps) {
        LocalDate date = day.date();
        boolean today = date.equals(bars.today());
        Names names = new Names(reader.locale());
        return new Week.Day(
                date.toString(),
                date.getDayOfMonth(),
                names.weekday(date.getDayOfWeek()),
                names.ofMonth(YearMonth.from(date)),
                ((day.isRed() ? "rl " : "") + (today ? "today" : "")).strip(),
                today,
                day.observances(),
                steps,
                day.closings());
    }
}
