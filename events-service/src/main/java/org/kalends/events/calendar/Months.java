package org.kalends.events.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.CampaignReading;
import org.kalends.events.observance.Choice;
import org.kalends.events.office.Office;
import org.kalends.events.office.ReadersPlace;
import org.kalends.layout.Reader;

/** Draws a month for this reader. */
@RequestScoped
class Months {

    private static final int SHOWN_A_DAY = 3;

    private final CampaignReading campaigns;
    private final MonthMarks marks;
    private final MonthSteps steps;
    private final ReadersPlace place;
    private final Reader reader;
    private final Clock clock;

    @Inject
    Months(
            CampaignReading campaigns,
            MonthMarks marks,
            MonthSteps steps,
            ReadersPlace place,
            Reader reader,
            Clock clock) {
        this.campaigns = campaigns;
        this.marks = marks;
        this.steps = steps;
        this.place = place;
        this.reader = reader;
        this.clock = clock;
    }

    /** What stands on the days in view. */
    private record View(
            YearMonth month,
            LocalDate today,
            MonthFilter filter,
            List<Campaign> campaigns,
            Map<LocalDate, List<Month.Marked>> marks,
            Map<String, Office> offices) {}

    Month draw(MonthFilter filter) {
        LocalDate today = place.dayOf(clock.instant());
        YearMonth month = filter.monthOr(YearMonth.from(today));
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Campaign> shown = shown(first, last, filter);
        View view = new View(
                month,
                today,
                filter,
                shown,
                marks.between(first, last, shown, filter.campaignsOnly()),
                steps.offices());
        return new Month(
                title(month),
                month.toString(),
                month.getMonthValue(),
                link(month.minusMonths(1), filter),
                link(month.plusMonths(1), filter),
                filter.address(YearMonth.from(today)),
                filter.address(month),
                filter.campaignsOnly(),
                offices(view),
                weekdays(),
                weeks(first, last, view),
                sum(view));
    }

    private List<Campaign> shown(LocalDate first, LocalDate last, MonthFilter filter) {
        return campaigns.between(first, last).stream()
                .filter(c -> c.steps().stream().anyMatch(s -> filter.admits(s.office())))
                .toList();
    }

    private List<List<Month.Day>> weeks(LocalDate first, LocalDate last, View view) {
        List<List<Month.Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(date -> day(date, view))
                    .toList());
        }
        return weeks;
    }

    private Month.Day day(LocalDate date, View view) {
        List<Month.Marked> marked = view.marks().getOrDefault(date, List.of());
        List<Month.Planned> planned = steps.on(date, view.campaigns(), view.filter(), view.offices());
        int most = (int)
                Math.max(SHOWN_A_DAY, marked.stream().filter(Month.Marked::red).count());
        boolean inView = date.getDayOfMonth() == 1 || date.equals(view.month().atDay(1));
        return new Month.Day(
                date.getDayOfMonth(),
                name(YearMonth.from(date), TextStyle.FULL),
                inView ? name(YearMonth.from(date), TextStyle.SHORT) : "",
                kinds(date, marked, planned, view),
                date.equals(view.today()),
                marked.stream().limit(most).toList(),
                planned,
                Math.max(0, marked.size() - most));
    }

    private static String kinds(LocalDate date, List<Month.Marked> marked, List<Month.Planned> planned, View view) {
        List<String> kinds = new ArrayList<>();
        if (!YearMonth.from(date).equals(view.month())) {
            kinds.add("out");
        }
        if (marked.stream().anyMatch(Month.Marked::red)) {
            kinds.add("rl");
        }
        if (date.equals(view.today())) {
            kinds.add("today");
        }
        if (!marked.isEmpty() || !planned.isEmpty() || date.equals(view.today())) {
            kinds.add("has");
        }
        return String.join(" ", kinds);
    }

    private List<Choice> offices(View view) {
        return view.offices().values().stream()
                .map(o -> new Choice(
                        o.key(),
                        o.name(reader.locale()),
                        o.key().equals(view.filter().office())))
                .toList();
    }

    private String sum(View view) {
        long observances = view.marks().entrySet().stream()
                .filter(e -> YearMonth.from(e.getKey()).equals(view.month()))
                .mapToLong(e -> e.getValue().size())
                .sum();
        long campaignsHere = view.campaigns().stream()
                .filter(c -> YearMonth.from(c.date()).equals(view.month()))
                .count();
        return reader.words(CalendarWords.class)
                .sum((int) campaignsHere, (int) observances, name(view.month(), TextStyle.FULL_STANDALONE));
    }

    private List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(d -> capital(d.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale())))
                .toList();
    }

    private Month.Link link(YearMonth month, MonthFilter filter) {
        return new Month.Link(capital(name(month, TextStyle.FULL_STANDALONE)), filter.address(month));
    }

    private String title(YearMonth month) {
        return capital(name(month, TextStyle.FULL_STANDALONE)) + " " + month.getYear();
    }

    private String name(YearMonth month, TextStyle style) {
        return month.getMonth().getDisplayName(style, reader.locale());
    }

    private String capital(String words) {
        Locale locale = reader.locale();
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
