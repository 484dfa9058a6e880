package org.kalends.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import net.fortuna.ical4j.model.Recur;
import org.kalends.events.observance.rule.DateRule;
import org.kalends.events.observance.rule.DateSpan;

/** Occurrences of date rules per second, against a plain java.time loop and against ical4j's recurrences. */
final class Occurrences {

    private static final int FIRST = 2000;
    private static final int LAST = 2399;
    private static final TemporalAdjuster THIRD_THURSDAY = TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.THURSDAY);

    /** Keeps the virtual machine from leaving out work whose result nobody reads. */
    private static volatile long seen;

    private Occurrences() {}

    public static void main(String[] arguments) {
        Table table = new Table(System.out, "occurrences");
        table.print(
                "The third Thursday of November, 400 years",
                Rounds.USUAL.medians(List.of(
                        new Contender("Kalends", () -> ours(DateRule.parse("nth:3:THU:11"))),
                        new Contender("java.time loop", Occurrences::plainLoop),
                        new Contender("ical4j", () -> ical4j("FREQ=YEARLY;BYMONTH=11;BYDAY=3TH")))));
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

    private static long plainLoop() {
        long sum = 0;
        for (int year = FIRST; year <= LAST; year++) {
            sum += LocalDate.of(year, 11, 1).with(THIRD_THURSDAY).toEpochDay();
        }
        seen = sum;
        return LAST - FIRST + 1L;
    }

    private static long ical4j(String recurrence) {
        LocalDate start = LocalDate.of(FIRST, 1, 1);
        List<LocalDate> dates = new Recur<LocalDate>(recurrence).getDates(start, start, LocalDate.of(LAST, 12, 31));
        seen = dates.stream().mapToLong(LocalDate::toEpochDay).sum();
        return dates.size();
    }
}
