package org.kalends.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.LongSupplier;

import net.fortuna.ical4j.model.Recur;
import org.kalends.events.observance.rule.DateRule;
import org.kalends.events.observance.rule.DateSpan;

/**
 * Occurrences of date rules per second, against a plain java.time loop written for that one rule, and against ical4j's recurrences. A round
 * of ours and of ical4j's reads the rule once and asks for 400 years.
 */
final class Occurrences {

    private static final int FIRST = 2000;
    private static final int LAST = 2399;
    private static final int YEARS = LAST - FIRST + 1;
    private static final TemporalAdjuster THIRD_THURSDAY = TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.THURSDAY);
    private static final TemporalAdjuster LAST_THURSDAY = TemporalAdjusters.lastInMonth(DayOfWeek.THURSDAY);
    private static final TemporalAdjuster FIRST_MONDAY = TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY);
    private static final TemporalAdjuster TUESDAY = TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY);

    /** Keeps the virtual machine from leaving out work whose result nobody reads. */
    private static volatile long seen;

    private Occurrences() {}

    public static void main(String[] arguments) {
        compare("30 July", "--07-30", Occurrences::thirtiethOfJuly, "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=30");
        compare("Third Thursday of November", "nth:3:THU:11", Occurrences::thirdThursday, yearly("11;BYDAY=3TH"));
        compare("Last Thursday of September", "nth:-1:THU:09", Occurrences::lastThursday, yearly("9;BYDAY=-1TH"));
        compare(
                "First Tuesday on or after 2 November",
                "weekday-on-or-after:TUE:--11-02",
                Occurrences::electionDay,
                yearly("11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8"));
        compare(
                "Third Thursday of November, as a recurrence",
                "rrule:2000-01-01:" + yearly("11;BYDAY=3TH"),
                Occurrences::thirdThursday,
                yearly("11;BYDAY=3TH"));
        compare(
                "First Monday of every month, as a recurrence",
                "rrule:2000-01-01:FREQ=MONTHLY;BYDAY=1MO",
                Occurrences::firstMondays,
                "FREQ=MONTHLY;BYDAY=1MO");
    }

    private static String yearly(String month) {
        return "FREQ=YEARLY;BYMONTH=" + month;
    }

    private static void compare(String title, String rule, LongSupplier loop, String recurrence) {
        new Table(System.out, "occurrences")
                .print(
                        title,
                        Rounds.BY_PROCESSOR.medians(List.of(
                                new Contender("Kalends", () -> ours(DateRule.parse(rule))),
                                new Contender("java.time loop", loop),
                                new Contender("ical4j", () -> ical4j(recurrence)))));
    }

    private static long ours(DateRule rule) {
        long found = 0;
        long sum = 0;
        for (int year = FIRST; year <= LAST; year++) {
            for (DateSpan span : rule.in(year)) {
                sum += span.first().toEpochDay();
                found++;
            }
        }
        seen = sum;
        return found;
    }

    private static long thirtiethOfJuly() {
        long sum = 0;
        for (int year = FIRST; year <= LAST; year++) {
            sum += LocalDate.of(year, 7, 30).toEpochDay();
        }
        seen = sum;
        return YEARS;
    }

    private static long thirdThursday() {
        long sum = 0;
        for (int year = FIRST; year <= LAST; year++) {
            sum += LocalDate.of(year, 11, 1).with(THIRD_THURSDAY).toEpochDay();
        }
        seen = sum;
        return YEARS;
    }

    private static long lastThursday() {
        long sum = 0;
        for (int year = FIRST; year <= LAST; year++) {
            sum += LocalDate.of(year, 9, 1).with(LAST_THURSDAY).toEpochDay();
        }
        seen = sum;
        return YEARS;
    }

    private static long electionDay() {
        long sum = 0;
        for (int year = FIRST; year <= LAST; year++) {
            sum += LocalDate.of(year, 11, 2).with(TUESDAY).toEpochDay();
        }
        seen = sum;
        return YEARS;
    }

    private static long firstMondays() {
        long sum = 0;
        for (int year = FIRST; year <= LAST; year++) {
            for (int month = 1; month <= 12; month++) {
                sum += LocalDate.of(year, month, 1).with(FIRST_MONDAY).toEpochDay();
            }
        }
        seen = sum;
        return YEARS * 12L;
    }

    private static long ical4j(String recurrence) {
        LocalDate start = LocalDate.of(FIRST, 1, 1);
        List<LocalDate> dates = new Recur<LocalDate>(recurrence).getDates(start, start, LocalDate.of(LAST, 12, 31));
        seen = dates.stream().mapToLong(LocalDate::toEpochDay).sum();
        return dates.size();
    }
}
