package org.kalends.events.observance.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Days that recur by a rule of RFC 5545, section 3.3.10, from a first day on. The first day counts only if the rule gives it. A rule that
 * gives nothing over some thousand turns has ended.
 */
public final class Recurrence implements DateRule {

    /** How often it turns, before the interval is counted. */
    public enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /** A weekday, each when nth is 0, else the n-th of its month or year, from the end when below 0. */
    public record Weekday(int nth, DayOfWeek weekday) {}

    private final LocalDate start;
    private final String text;
    private final RecurrenceRule rule;

    Recurrence(LocalDate start, String text, RecurrenceRule rule) {
        this.start = start;
        this.text = text;
        this.rule = rule;
    }

    @Override
    public List<DateSpan> in(int year) {
        List<DateSpan> found = new ArrayList<>();
        if (year >= start.getYear()) {
            try {
                collect(year, found);
            } catch (IllegalArgumentException givenUp) {
                // the library looked for a next day long enough: what was found is all
                return List.copyOf(found);
            }
        }
        return List.copyOf(found);
    }

    private void collect(int year, List<DateSpan> found) {
        RecurrenceRuleIterator days = rule.iterator(dateTime(start));
        if (rule.getCount() == null && year > start.getYear()) {
            days.fastForward(new DateTime(year, 0, 1));
        }
        while (days.hasNext()) {
            DateTime day = days.peekDateTime();
            if (day.getYear() > year) {
                return;
            }
            if (day.getYear() == year) {
                found.add(DateSpan.of(localDate(day)));
            }
            days.nextDateTime();
        }
    }

    /** Whether it gives any day at all. */
    boolean everHappens() {
        try {
            return rule.iterator(dateTime(start)).hasNext();
        } catch (IllegalArgumentException never) {
            return false;
        }
    }

    public LocalDate start() {
        return start;
    }

    /** The rule as it is written. */
    public String text() {
        return text;
    }

    public Frequency frequency() {
        return Frequency.valueOf(rule.getFreq().name());
    }

    public int interval() {
        return rule.getInterval();
    }

    public Optional<Integer> count() {
        return Optional.ofNullable(rule.getCount());
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(rule.getUntil()).map(Recurrence::localDate);
    }

    public List<Weekday> weekdays() {
        return rule.hasPart(Part.BYDAY)
                ? rule.getByDayPart().stream()
                        .map(d -> new Weekday(d.pos, weekday(d.weekday.ordinal())))
                        .toList()
                : List.of();
    }

    /** Days of the month, from its end when below 0. */
    public List<Integer> monthDays() {
        return rule.hasPart(Part.BYMONTHDAY) ? List.copyOf(rule.getByPart(Part.BYMONTHDAY)) : List.of();
    }

    /** Whether frequency, interval, weekdays or month days, count and end say all of it. */
    public boolean isSimple() {
        // not a constant: the library's enum cannot be loaded before its rule
        return Stream.of(Part.BYMONTH, Part.BYYEARDAY, Part.BYWEEKNO, Part.BYSETPOS, Part.WKST)
                        .noneMatch(rule::hasPart)
                && !(rule.hasPart(Part.BYDAY) && rule.hasPart(Part.BYMONTHDAY));
    }

    /** Weekdays of RFC 5545 begin on Sunday. */
    private static DayOfWeek weekday(int fromSunday) {
        return DayOfWeek.SUNDAY.plus(fromSunday);
    }

    private static DateTime dateTime(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private static LocalDate localDate(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
