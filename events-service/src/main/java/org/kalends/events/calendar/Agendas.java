package org.kalends.events.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Reader;

/** Draws a month as a list for this reader. */
@RequestScoped
class Agendas {

    private final Days days;
    private final CalendarBars bars;
    private final Reader reader;

    @Inject
    Agendas(Days days, CalendarBars bars, Reader reader) {
        this.days = days;
        this.bars = bars;
        this.reader = reader;
    }

    Agenda draw(CalendarFilter filter) {
        LocalDate today = bars.today();
        YearMonth month = YearMonth.from(filter.anchor(today));
        Names names = new Names(reader.locale());
        InView view = days.look(month.atDay(1), month.atEndOfMonth(), filter);
        return new Agenda(
                bars.draw(
                        new CalendarBars.Head(
                                "list",
                                names.monthAndYear(month),
                                link(month.minusMonths(1), filter),
                                filter.listAddress(YearMonth.from(today)),
                                link(month.plusMonths(1), filter),
                                "month",
                                month.toString()),
                        filter),
                days.content(view).values().stream()
                        .filter(day -> !day.isEmpty())
                        .map(day -> day(day, names))
                        .toList());
    }

    private Agenda.Day day(DayContent day, Names names) {
        boolean today = day.date().equals(bars.today());
        return new Agenda.Day(
                day.date().toString(),
                day.date().getDayOfMonth(),
                names.weekday(day.date().getDayOfWeek()),
                names.ofMonth(YearMonth.from(day.date())),
                ((day.isRed() ? "rl " : "") + (today ? "today" : "")).strip(),
                day.observances(),
                day.steps(),
                day.closings());
    }

    private CalendarBar.Link link(YearMonth month, CalendarFilter filter) {
        return new CalendarBar.Link(new Names(reader.locale()).month(month), filter.listAddress(month));
    }
}
