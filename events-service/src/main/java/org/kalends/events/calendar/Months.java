package org.kalends.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Reader;

/** Draws a month for this reader. */
@RequestScoped
class Months {

    private static final int SHOWN_A_DAY = 3;

    private final Days days;
    private final CalendarBars bars;
    private final Reader reader;

    @Inject
    Months(Days days, CalendarBars bars, Reader reader) {
        this.days = days;
        this.bars = bars;
        this.reader = reader;
    }

    Month draw(CalendarFilter filter) {
        LocalDate today = bars.today();
        YearMonth month = YearMonth.from(filter.anchor(today));
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        InView view = days.look(first, last, filter);
        Map<LocalDate, DayContent> content = days.content(view);
        return new Month(
                bar(month, today, filter),
                names().weekdays(),
                weeks(month, content, filter),
                sum(month, view, content));
    }

    private CalendarBar bar(YearMonth month, LocalDate today, CalendarFilter filter) {
        return bars.draw(
                new CalendarBars.Head(
                        "month",
                        names().monthAndYear(month),
                        link(month.minusMonths(1), filter),
                        filter.monthAddress(YearMonth.from(today)),
                        link(month.plusMonths(1), filter),
                        "month",
                        month.toString()),
                filter);
    }

    private List<List<Month.Day>> weeks(YearMonth month, Map<LocalDate, DayContent> content, CalendarFilter filter) {
        List<List<Month.Day>> weeks = new ArrayList<>();
        List<Month.Day> week = new ArrayList<>();
        for (DayContent day : content.values()) {
            week.add(day(day, month, filter));
            if (day.date().getDayOfWeek() == DayOfWeek.SUNDAY) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        return weeks;
    }

    private Month.Day day(DayContent day, YearMonth month, CalendarFilter filter) {
        LocalDate date = day.date();
        YearMonth own = YearMonth.from(date);
        int most = (int) Math.max(
                SHOWN_A_DAY,
                day.observances().stream().filter(DayContent.Marked::red).count());
        return new Month.Day(
                date.toString(),
                date.getDayOfMonth(),
                names().ofMonth(own),
                date.getDayOfMonth() == 1 ? names().shortMonth(own) : "",
                kinds(day, month),
                date.equals(bars.today()),
                day.observances().stream().limit(most).toList(),
                day.steps(),
                day.closings(),
                Math.max(0, day.observances().size() - most),
                filter.listAddress(own) + "#d" + date);
    }

    private String kinds(DayContent day, YearMonth month) {
        List<String> kinds = new ArrayList<>();
        boolean today = day.date().equals(bars.today());
        if (!YearMonth.from(day.date()).equals(month)) {
            kinds.add("out");
        }
        if (day.isRed()) {
            kinds.add("rl");
        }
        if (today) {
            kinds.add("today");
        }
        if (!day.isEmpty() || today) {
            kinds.add("has");
        }
        return String.join(" ", kinds);
    }

    private String sum(YearMonth month, InView view, Map<LocalDate, DayContent> content) {
        List<DayContent> inMonth = content.values().stream()
                .filter(day -> YearMonth.from(day.date()).equals(month))
                .toList();
        int observances =
                inMonth.stream().mapToInt(day -> day.observances().size()).sum();
        int closings = inMonth.stream().mapToInt(day -> day.closings().size()).sum();
        long campaigns = view.campaigns().stream()
                .filter(c -> YearMonth.from(c.date()).equals(month))
                .count();
        return reader.words(CalendarWords.class).sum((int) campaigns, observances, closings, names().month(month));
    }

    private CalendarBar.Link link(YearMonth month, CalendarFilter filter) {
        return new CalendarBar.Link(names().month(month), filter.monthAddress(month));
    }

    private Names names() {
        return new Names(reader.locale());
    }
}
