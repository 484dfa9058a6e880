package org.kalends.events.observance.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Over a million occurrences: each rule gives the days that lib-recur and ical4j give for the same in RFC 5545. */
class OtherLibrariesTest {

    private static final int[] NTH = {1, 2, 3, 4, -1};

    /** A rule of ours and the same as a recurrence. */
    private record Pair(String rule, String recurrence) {}

    @Test
    void libRecurGivesTheSameDays() throws InvalidRecurrenceRuleException {
        long compared = 0;
        Random random = new Random(2027);
        for (Pair pair : pairs().toList()) {
            int first = 1 + random.nextInt(8700);
            List<LocalDate> ours = in(DateRule.parse(pair.rule()), first, first + 1299);
            assertThat(ours).as(pair.toString()).isEqualTo(libRecur(pair.recurrence(), first, first + 1299));
            compared += ours.size();
        }
        assertThat(compared).isGreaterThan(1_000_000);
    }

    @Test
    void ical4jGivesTheSameDays() {
        long compared = 0;
        Random random = new Random(2026);
        for (Pair pair : pairs().toList()) {
            int first = 1600 + random.nextInt(1000);
            List<LocalDate> ours = in(DateRule.parse(pair.rule()), first, first + 49);
            assertThat(ours).as(pair.toString()).isEqualTo(ical4j(pair.recurrence(), LocalDate.of(first, 1, 1), 50));
            compared += ours.size();
        }
        assertThat(compared).isGreaterThan(30_000);
    }

    @Test
    void aRecurrenceFallsAsIcal4jSays() {
        for (String recurrence : recurrences().toList()) {
            LocalDate start = LocalDate.of(2019, 3, 11);
            assertThat(recurring("rrule:2019-03-11:" + recurrence))
                    .as(recurrence)
                    .isEqualTo(ical4j(recurrence, start, 20).stream().distinct().toList());
        }
    }

    /** Its days over twenty years; none when it is refused because it gives none. */
    private static List<LocalDate> recurring(String rule) {
        try {
            return in(DateRule.parse(rule), 2019, 2038);
        } catch (UnreadableRule never) {
            assertThat(never).hasMessageContaining("a recurrence that gives a day");
            return List.of();
        }
    }

    private static Stream<Pair> pairs() {
        Stream<Pair> nth = IntStream.of(NTH)
                .boxed()
                .flatMap(n -> Stream.of(DayOfWeek.values())
                        .flatMap(day -> Stream.of(Month.values()).map(month -> nth(n, day.name(), month.getValue()))));
        Stream<Pair> fixed = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .map(day -> new Pair(
                        "--%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()),
                        "FREQ=YEARLY;BYMONTH=%d;BYMONTHDAY=%d".formatted(day.getMonthValue(), day.getDayOfMonth())));
        Stream<Pair> byNumber = IntStream.of(1, 60, 256, 365, 366)
                .mapToObj(n -> new Pair("day-of-year:" + n, "FREQ=YEARLY;BYYEARDAY=" + n));
        return Stream.of(nth, fixed, byNumber, onOrAfter()).flatMap(s -> s);
    }

    private static Pair nth(int n, String day, int month) {
        return new Pair(
                "nth:%d:%s:%02d".formatted(n, day.substring(0, 3), month),
                "FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s".formatted(month, n, day.substring(0, 2)));
    }

    /** A weekday on or after the 2nd is one of seven days of the month, and after the 1st too. */
    private static Stream<Pair> onOrAfter() {
        return Stream.of(Month.values())
                .flatMap(month -> Stream.of("on-or-after:TUE:--%02d-02", "after:TUE:--%02d-01")
                        .map(side -> new Pair(
                                ("weekday-" + side).formatted(month.getValue()),
                                "FREQ=YEARLY;BYMONTH=%d;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8"
                                        .formatted(month.getValue()))));
    }

    private static Stream<String> recurrences() {
        List<String> rules = new ArrayList<>();
        for (int interval : new int[] {1, 2, 3, 5, 13}) {
            for (String parts : List.of(
                    "FREQ=DAILY",
                    "FREQ=WEEKLY",
                    "FREQ=WEEKLY;BYDAY=MO,TH",
                    "FREQ=MONTHLY",
                    "FREQ=MONTHLY;BYDAY=1MO,-1FR",
                    "FREQ=MONTHLY;BYMONTHDAY=31",
                    "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                    "FREQ=YEARLY",
                    "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=7",
                    "FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU",
                    "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=2TU")) {
                rules.add(parts + ";INTERVAL=" + interval);
                rules.add(parts + ";INTERVAL=" + interval + ";UNTIL=20301231");
                rules.add(parts + ";INTERVAL=" + interval + ";COUNT=17");
            }
        }
        return rules.stream();
    }

    private static List<LocalDate> in(DateRule rule, int from, int to) {
        List<LocalDate> found = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            rule.in(year).forEach(span -> found.add(span.first()));
        }
        return found;
    }

    private static List<LocalDate> libRecur(String recurrence, int from, int to) throws InvalidRecurrenceRuleException {
        RecurrenceRuleIterator days = new RecurrenceRule(recurrence).iterator(new DateTime(from, 0, 1));
        List<LocalDate> found = new ArrayList<>();
        for (DateTime day = days.nextDateTime(); day.getYear() <= to; day = days.nextDateTime()) {
            found.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
        }
        return found;
    }

    private static List<LocalDate> ical4j(String recurrence, LocalDate start, int years) {
        LocalDate last = LocalDate.of(start.getYear() + years - 1, 12, 31);
        return new Recur<LocalDate>(recurrence).getDates(start, start, last);
    }
}
