package org.kalends.events.observance.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.kalends.layout.problem.Sentence;

/**
 * Reads {@code rrule:YYYY-MM-DD:FREQ=…} from a rule's text. A yearly recurrence that the grammar has words of its own for, such as the third
 * Thursday of November, becomes that rule: it is as quick and explains itself as well.
 */
final class RecurrenceReader {

    private static final Pattern FREQUENCY = Pattern.compile("YEARLY|MONTHLY|WEEKLY|DAILY");
    private static final Pattern INTERVAL = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern UNTIL = Pattern.compile("(\\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
    private static final Pattern WEEKDAY = Pattern.compile("MO|TU|WE|TH|FR|SA|SU");
    private static final Pattern MONTHS = list("0?[1-9]|1[0-2]");
    private static final Pattern WEEKDAYS = list("([+-]?([1-4]?\\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern MONTH_DAYS = list("[+-]?(0?[1-9]|[12]\\d|3[01])");
    private static final Pattern YEAR_DAYS = list("[+-]?([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])");
    private static final Pattern WEEKS = list("[+-]?(0?[1-9]|[1-4]\\d|5[0-3])");

    private static final Map<String, Expected> PARTS = Map.of(
            "FREQ",
                    new Expected(
                            FREQUENCY, Sentence.of("unreadable-rule.frequency", "YEARLY, MONTHLY, WEEKLY or DAILY")),
            "INTERVAL", new Expected(INTERVAL, Sentence.of("unreadable-rule.interval", "a number from 1 to 999")),
            "COUNT", new Expected(COUNT, Sentence.of("unreadable-rule.count", "a number from 1 to 9999")),
            "UNTIL", new Expected(UNTIL, Sentence.of("unreadable-rule.last-date", "a date such as 20301231")),
            "BYMONTH", new Expected(MONTHS, Sentence.of("unreadable-rule.months", "months from 1 to 12")),
            "BYDAY",
                    new Expected(WEEKDAYS, Sentence.of("unreadable-rule.weekdays", "weekdays such as MO, 1MO or -1FR")),
            "BYMONTHDAY",
                    new Expected(
                            MONTH_DAYS, Sentence.of("unreadable-rule.month-days", "days from 1 to 31, or -31 to -1")),
            "BYYEARDAY",
                    new Expected(
                            YEAR_DAYS, Sentence.of("unreadable-rule.year-days", "days from 1 to 366, or -366 to -1")),
            "BYWEEKNO", new Expected(WEEKS, Sentence.of("unreadable-rule.weeks", "weeks from 1 to 53, or -53 to -1")),
            "BYSETPOS",
                    new Expected(
                            YEAR_DAYS,
                            Sentence.of("unreadable-rule.positions", "positions from 1 to 366, or -366 to -1")));

    private static final Expected WEEK_START =
            new Expected(WEEKDAY, Sentence.of("unreadable-rule.week-start", "a weekday, MO to SU"));

    private static final Sentence NAMES = Sentence.of(
            "unreadable-rule.parts",
            "FREQ=, INTERVAL=, COUNT=, UNTIL=, BYMONTH=, BYDAY=, BYMONTHDAY=, BYYEARDAY=, BYWEEKNO=, BYSETPOS= or WKST=,"
                    + " each once");

    private static final Sentence SOME_DAY = Sentence.of("unreadable-rule.some-day", "a recurrence that gives a day");

    private record Expected(Pattern value, Sentence words) {}

    private final RuleText text;
    private final Map<String, String> parts = new LinkedHashMap<>();

    RecurrenceReader(RuleText text) {
        this.text = text;
    }

    DateRule read() {
        LocalDate start = text.date();
        text.require(":");
        int begin = text.position();
        do {
            part();
        } while (text.take(";"));
        String written = text.since(begin);
        Optional<DateRule.Within> yearly = yearly(start);
        if (yearly.isPresent() && yearly.get().years().areNone()) {
            throw text.expected(SOME_DAY, begin);
        }
        return yearly.isPresent() ? yearly.get() : recurrence(start, written, begin);
    }

    private void part() {
        int begin = text.position();
        String name = text.capitals();
        Expected expected = name.equals("WKST") ? WEEK_START : PARTS.get(name);
        if (expected == null || parts.containsKey(name) || !text.take("=")) {
            throw text.expected(NAMES, begin);
        }
        int at = text.position();
        String value = text.value();
        if (!expected.value.matcher(value).matches()
                || (name.equals("UNTIL") && date(value).isEmpty())) {
            throw text.expected(expected.words, at);
        }
        parts.put(name, value);
    }

    private DateRule recurrence(LocalDate start, String written, int begin) {
        Recurrence recurrence;
        try {
            recurrence =
                    new Recurrence(start, written, new RecurrenceRule(written, RecurrenceRule.RfcMode.RFC5545_STRICT));
        } catch (InvalidRecurrenceRuleException notAllowed) {
            throw text.expected(
                    Sentence.of(
                            "unreadable-rule.together",
                            "parts that RFC 5545 allows together ({0})",
                            notAllowed.getMessage()),
                    begin);
        }
        if (!recurrence.everHappens()) {
            throw text.expected(SOME_DAY, begin);
        }
        return recurrence;
    }

    /** The same in this grammar's own words, when it is one day a year. */
    private Optional<DateRule.Within> yearly(LocalDate start) {
        boolean plain = "YEARLY".equals(parts.get("FREQ"))
                && Set.of("FREQ", "INTERVAL", "UNTIL", "BYMONTH", "BYDAY", "BYMONTHDAY")
                        .containsAll(parts.keySet());
        return plain ? day(start).map(day -> within(day, start)) : Optional.empty();
    }

    private Optional<DayRule> day(LocalDate start) {
        String month = parts.getOrDefault("BYMONTH", "");
        String weekday = parts.getOrDefault("BYDAY", "");
        String monthDay = parts.getOrDefault("BYMONTHDAY", "");
        if (month.isEmpty() && weekday.isEmpty() && monthDay.isEmpty()) {
            return Optional.of(new DateRule.Fixed(MonthDay.from(start)));
        }
        if (!month.matches("\\d+")) {
            return Optional.empty();
        }
        Month of = Month.of(Integer.parseInt(month));
        if (weekday.isEmpty() && monthDay.matches("[1-9]|[12]\\d|3[01]")) {
            int day = Integer.parseInt(monthDay);
            return day <= of.maxLength() ? Optional.of(new DateRule.Fixed(MonthDay.of(of, day))) : Optional.empty();
        }
        return monthDay.isEmpty() && weekday.matches("(-1|[1-4])[A-Z]{2}")
                ? Optional.of(nth(weekday, of))
                : Optional.empty();
    }

    private static DayRule nth(String weekday, Month month) {
        int name = weekday.length() - 2;
        return new DateRule.NthWeekday(
                Integer.parseInt(weekday.substring(0, name)), weekday(weekday.substring(name)), month);
    }

    private static DayOfWeek weekday(String letters) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().startsWith(letters)) {
                return weekday;
            }
        }
        throw new IllegalArgumentException(letters);
    }

    private DateRule.Within within(DayRule day, LocalDate start) {
        Years years = Years.ALL
                .every(Integer.parseInt(parts.getOrDefault("INTERVAL", "1")), start.getYear())
                .from(fallsBefore(day, start) ? start.getYear() + 1 : start.getYear());
        Optional<LocalDate> last = Optional.ofNullable(parts.get("UNTIL")).flatMap(RecurrenceReader::date);
        return new DateRule.Within(
                day, last.map(l -> years.to(lastYear(day, l))).orElse(years));
    }

    private static int lastYear(DayRule day, LocalDate last) {
        return fallsBy(day, last) ? last.getYear() : last.getYear() - 1;
    }

    private static Optional<LocalDate> date(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean fallsBefore(DayRule day, LocalDate date) {
        return day.in(date.getYear()).stream().anyMatch(s -> s.first().isBefore(date));
    }

    private static boolean fallsBy(DayRule day, LocalDate date) {
        return day.in(date.getYear()).stream().noneMatch(s -> s.first().isAfter(date));
    }

    private static Pattern list(String item) {
        return Pattern.compile("(" + item + ")(,(" + item + ")){0,52}");
    }
}
