package org.kalends.events.observance.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** When an observance falls. Written in the grammar that {@link DateRuleParser} reads. */
public sealed interface DateRule {

    /** The occurrences that begin in this calendar year, in order; empty when there is none or it is not yet announced. */
    List<DateSpan> in(int year);

    /** Whether dates of this rule are told by a person or an authority, year by year. */
    default boolean isAnnounced() {
        return false;
    }

    /** @throws UnreadableRule when the text does not follow the grammar; says where and what was expected */
    static DateRule parse(String text) {
        return new DateRuleParser(text).rule();
    }

    /** The same month and day each year. 29 February exists in leap years only. */
    record Fixed(MonthDay day) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return day.isValidYear(year) ? List.of(DateSpan.of(day.atYear(year))) : List.of();
        }
    }

    /** The n-th of a weekday in a month; -1 is the last. */
    record NthWeekday(int nth, DayOfWeek weekday, Month month) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            LocalDate start = LocalDate.of(year, month, 1);
            return List.of(DateSpan.of(start.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))));
        }
    }

    /** Days from Easter Sunday, the western or the orthodox one, as a date of the Gregorian calendar. */
    record FromEaster(boolean orthodox, int days) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            LocalDate sunday = orthodox ? Easter.orthodox(year) : Easter.western(year);
            return List.of(DateSpan.of(sunday.plusDays(days)));
        }
    }

    /** The n-th day of the year, counted from 1. */
    record DayOfYear(int number) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return number <= Year.of(year).length()
                    ? List.of(DateSpan.of(LocalDate.ofYearDay(year, number)))
                    : List.of();
        }
    }

    /** The first such weekday strictly after another rule's day. */
    record WeekdayAfter(DayOfWeek weekday, DateRule day) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return day.in(year).stream()
                    .map(s -> DateSpan.of(s.first().with(TemporalAdjusters.next(weekday))))
                    .toList();
        }
    }

    /** The seven days that begin on the last such weekday on or before another rule's day. */
    record WeekOf(DateRule day, DayOfWeek begins) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return day.in(year).stream()
                    .map(s -> s.first().with(TemporalAdjusters.previousOrSame(begins)))
                    .map(first -> new DateSpan(first, first.plusDays(6)))
                    .toList();
        }
    }

    /** From another rule's day to so many days later. */
    record From(DateRule day, int more) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return day.in(year).stream()
                    .map(s -> new DateSpan(s.first(), s.first().plusDays(more)))
                    .toList();
        }
    }

    /** From one day to another of the same year, both inclusive. */
    record Range(MonthDay first, MonthDay last) implements DateRule {
        @Override
        public List<DateSpan> in(int year) {
            return List.of(new DateSpan(first.atYear(year), last.atYear(year)));
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

    /** Dates that are announced, or that this version does not compute: full moons and the Islamic calendar. */
    record ToBeAnnounced(String form) implements DateRule {
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
                    .sorted((a, b) -> a.first().compareTo(b.first()))
                    .toList();
        }

        @Override
        public boolean isAnnounced() {
            return rules.stream().anyMatch(DateRule::isAnnounced);
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
    }
}
