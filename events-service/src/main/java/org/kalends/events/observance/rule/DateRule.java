package org.kalends.events.observance.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** When an observance falls. Written in the grammar that {@link DateRuleParser} reads. */
public sealed interface DateRule
        permits DayRule,
                DateRule.WeekOf,
                DateRule.From,
                DateRule.Range,
                DateRule.WholeMonth,
                DateRule.WholeYears,
                DateRule.Dates,
                DateRule.ToBeAnnounced,
                DateRule.AnyOf,
                DateRule.Within,
                Recurrence {

    /**
     * The occurrences that begin in this calendar year, in order; empty when there is none, when it is not yet announced, or when the
     * year lies outside those a moon, a season or a calendar is computed for.
     *
     * @param year of the Gregorian calendar, reckoned backwards before 1582; 1 to 9999
     */
    List<DateSpan> in(int year);

    /** Whether dates of this rule are told by a person or an authority, year by year. */
    default boolean isAnnounced() {
        return false;
    }

    /** Whether its dates are reckoned while an authority may announce a neighbouring day. */
    default boolean isApproximate() {
        return false;
    }

    /** @throws UnreadableRule when the text does not follow the grammar; says where and what was expected */
    static DateRule parse(String text) {
        return new DateRuleParser(text == null ? "" : text).rule();
    }

    /** The same month and day each year. 29 February exists in leap years only. */
    record Fixed(MonthDay day) implements DayRule {
        @Override
        public List<DateSpan> in(int year) {
            int month = day.getMonthValue();
            int number = day.getDayOfMonth();
            boolean exists = number < 29 || month != 2 || Year.isLeap(year);
            return exists ? List.of(DateSpan.of(LocalDate.of(year, month, number))) : List.of();
        }
    }

    /** 29 February, and another day in the years that have none. */
    record LeapDay(MonthDay otherwise) implements DayRule {
        @Override
        public List<DateSpan> in(int year) {
            LocalDate day = Year.isLeap(year) ? LocalDate.of(year, 2, 29) : otherwise.atYear(year);
            return List.of(DateSpan.of(day));
        }
    }

    /** The n-th of a weekday in a month; -1 is the last. */
    record NthWeekday(int nth, DayOfWeek weekday, Month month) implements DayRule {
        @Override
        public List<DateSpan> in(int year) {
            LocalDate day = nth > 0
                    ? Side.ON_OR_AFTER.from(LocalDate.of(year, month, 7 * nth - 6), weekday)
                    : Side.ON_OR_BEFORE.from(LocalDate.of(year, month, month.length(Year.isLeap(year))), weekday);
            return List.of(DateSpan.of(day));
        }
    }

    /** Days from Easter Sunday, the western or the orthodox one, as a date of the Gregorian calendar. */
    record FromEaster(boolean orthodox, int days) implements DayRule {
        @Override
        public List<DateSpan> in(int year) {
            if (days > -60 && days < 150) {
                return List.of(DateSpan.of(sunday(year).plusDays(days)));
            }
            return IntStream.rangeClosed(year - 1, year + 1)
                    .mapToObj(y -> sunday(y).plusDays(days))
                    .filter(day -> day.getYear() == year)
                    .map(DateSpan::of)
                    .toList();
        }

        private LocalDate sunday(int year) {
            return orthodox ? Easter.orthodox(year) : Easter.western(year);
        }
    }

    /** The n-th day of the year, counted from 1. */
    record DayOfYear(int number) implements DayRule {
        @Override
        public List<DateSpan> in(int year) {
            return number <= Year.of(year).length()
                    ? List.of(DateSpan.of(LocalDate.ofYearDay(year, number)))
                    : List.of();
        }
    }

    /** The nearest such weekday on one side of another rule's day. */
    record WeekdayNear(DayOfWeek weekday, Side side, DayRule day) implements DayRule {
        @Override
        public List<DateSpan> in(int year) {
            return Moved.in(year, day, d -> DateSpan.of(side.from(d, weekday)));
        }
    }

    /** The seven days that begin on the last such weekday on or before another rule's day. */
    record WeekOf(DayRule day, DayOfWeek begins) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return Moved.in(year, day, d -> DateSpan.days(Side.ON_OR_BEFORE.from(d, begins), 7));
        }
    }

    /** From another rule's day to so many days later. */
    record From(DayRule day, int more) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return day.in(year).stream()
                    .map(s -> DateSpan.days(s.first(), more + 1))
                    .toList();
        }
    }

    /**
     * From one day to another, both inclusive; to the next year when the last comes before the first. In common years 29 February
     * as the first is 1 March, as the last 28 February.
     */
    record Range(MonthDay first, MonthDay last) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            LocalDate from = first.isValidYear(year) ? first.atYear(year) : LocalDate.of(year, 3, 1);
            return List.of(new DateSpan(from, last.atYear(last.isBefore(first) ? year + 1 : year)));
        }
    }

    /** A whole month. */
    record WholeMonth(Month month) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            YearMonth whole = YearMonth.of(year, month);
            return List.of(new DateSpan(whole.atDay(1), whole.atEndOfMonth()));
        }
    }

    /** Whole years, such as a decade; it begins once. */
    record WholeYears(int first, int last) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return year == first
                    ? List.of(new DateSpan(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)))
                    : List.of();
        }
    }

    /** Days or spans that were listed one by one, in order. */
    record Dates(List<DateSpan> spans) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return spans.stream().filter(s -> s.first().getYear() == year).toList();
        }
    }

    /** Dates that no rule gives: they are announced. */
    record ToBeAnnounced() implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return List.of();
        }

        @Override
        public boolean isAnnounced() {
            return true;
        }
    }

    /** Several rules, each of which gives occurrences. */
    record AnyOf(List<DateRule> rules) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return rules.stream()
                    .flatMap(r -> r.in(year).stream())
                    .distinct()
                    .sorted(Comparator.comparing(DateSpan::first).thenComparing(DateSpan::last))
                    .toList();
        }

        @Override
        public boolean isAnnounced() {
            return rules.stream().anyMatch(DateRule::isAnnounced);
        }

        @Override
        public boolean isApproximate() {
            return rules.stream().anyMatch(DateRule::isApproximate);
        }
    }

    /** Another rule, in some years only. */
    record Within(DateRule rule, Years years) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return years.include(year) ? rule.in(year) : List.of();
        }

        @Override
        public boolean isAnnounced() {
            return rule.isAnnounced();
        }

        @Override
        public boolean isApproximate() {
            return rule.isApproximate();
        }
    }
}
