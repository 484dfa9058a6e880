package org.kalends.events.observance.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Days of the Islamic, Hebrew and Chinese calendars as they were published. */
class CalendarDaysTest {

    private record LunarMonth(int year, int month, boolean leap, int days, LocalDate first) {

        static List<LunarMonth> all() throws IOException {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    CalendarDaysTest.class.getResourceAsStream("/chinese-months.csv"), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .skip(1)
                        .map(LunarMonth::of)
                        .filter(LunarMonth::isCertain)
                        .toList();
            }
        }

        private static LunarMonth of(String line) {
            String[] fields = line.split(",");
            return new LunarMonth(
                    Integer.parseInt(fields[0]),
                    Integer.parseInt(fields[1]),
                    fields[2].equals("1"),
                    Integer.parseInt(fields[3]),
                    LocalDate.parse(fields[4]));
        }

        /** Leap months are not meant. The new moon of September 2057 is within a minute of midnight in China. */
        private boolean isCertain() {
            return !leap && first.plusDays(29).getYear() <= 2100 && !(year == 2057 && (month == 8 || month == 9));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hijri:10-01, 2024, 2024-04-10",
        "hijri:10-01, 2025, 2025-03-30",
        "hijri:10-01, 2026, 2026-03-20",
        "hijri:12-10, 2024, 2024-06-16",
        "hijri:12-10, 2026, 2026-05-27",
        "hijri:12-10, 2027, 2027-05-16",
        "hijri:01-01, 2026, 2026-06-16",
        "hebrew:TISHRI-1, 2024, 2024-10-03",
        "hebrew:TISHRI-1, 2026, 2026-09-12",
        "hebrew:TISHRI-10, 2027, 2027-10-11",
        "hebrew:NISAN-15, 2026, 2026-04-02",
        "hebrew:NISAN-27, 2024, 2024-05-05",
        "hebrew:ADAR-14, 2024, 2024-03-24",
        "hebrew:ADAR-14, 2026, 2026-03-03",
        "hebrew:ADAR-I-14, 2024, 2024-02-23",
        "hebrew:KISLEV-25, 2025, 2025-12-15",
        "chinese:01-01, 2000, 2000-02-05",
        "chinese:01-01, 2024, 2024-02-10",
        "chinese:01-01, 2025, 2025-01-29",
        "chinese:01-01, 2026, 2026-02-17",
        "chinese:01-01, 2027, 2027-02-06",
        "chinese:08-15, 2025, 2025-10-06",
        "chinese:08-15, 2026, 2026-09-25",
        "chinese:05-05, 2026, 2026-06-19",
        "chinese:12-08, 2026, 2026-01-26",
    })
    void aDayFallsOn(String rule, int year, LocalDate expected) {
        assertThat(DateRule.parse(rule).in(year)).containsExactly(DateSpan.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "hijri:10-01, 2000, 2000-01-08, 2000-12-27",
        "hijri:01-01, 2008, 2008-01-10, 2008-12-29",
        "hijri:07-27, 1994, 1994-01-10, 1994-12-30",
        "hebrew:TEVET-10, 2020, 2020-01-07, 2020-12-25",
    })
    void aDayMayFallTwiceInAYear(String rule, int year, LocalDate first, LocalDate second) {
        assertThat(DateRule.parse(rule).in(year)).containsExactly(DateSpan.of(first), DateSpan.of(second));
    }

    @ParameterizedTest
    @CsvSource({
        "hebrew:TEVET-10, 2019",
        "hebrew:ADAR-I-14, 2026",
        "hijri:10-01, 1881",
        "hijri:10-01, 2175",
        "hijri:10-01, 1",
        "chinese:01-01, 1928",
        "chinese:01-01, 2101",
    })
    void someYearsHaveNone(String rule, int year) {
        assertThat(DateRule.parse(rule).in(year)).isEmpty();
    }

    /** Months of the years 1929 to 2100 as lunar-javascript 1.7.7 has them. */
    @Test
    void everyChineseMonthBeginsAndEndsWhenItShould() throws IOException {
        List<LunarMonth> months = LunarMonth.all();
        assertThat(months).hasSize(2061).allSatisfy(m -> {
            assertThat(in("chinese:%d-1".formatted(m.month()), m.first())).contains(m.first());
            LocalDate last = m.first().plusDays(m.days() - 1L);
            assertThat(in("chinese:%d-%d".formatted(m.month(), m.days()), last)).contains(last);
            assertThat(in("chinese:%d-30".formatted(m.month()), m.first().plusDays(29)))
                    .matches(found -> found.contains(m.first().plusDays(29)) == (m.days() == 30));
        });
    }

    @Test
    void aThirtiethIsLeftOutWhereTheMonthHasTwentyNine() {
        assertThat(in("hijri:09-30", 2000, 2099)).hasSizeBetween(40, 70);
        assertThat(in("hebrew:HESHVAN-30", 2000, 2099)).hasSizeBetween(30, 70);
        assertThat(in("chinese:12-30", 2000, 2099)).hasSizeBetween(40, 70);
    }

    @Test
    void aHijriDayKeepsItsDistance() {
        List<LocalDate> days = in("hijri:10-01", 1883, 2173);
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i).toEpochDay() - days.get(i - 1).toEpochDay()).isBetween(353L, 356L);
        }
    }

    @Test
    void onlyTheIslamicCalendarIsApproximate() {
        assertThat(DateRule.parse("hijri:10-01@from:2020").isApproximate()).isTrue();
        assertThat(DateRule.parse("--01-01|hijri:10-01").isApproximate()).isTrue();
        assertThat(DateRule.parse("hebrew:NISAN-15").isApproximate()).isFalse();
    }

    private static List<LocalDate> in(String rule, LocalDate yearOf) {
        return in(rule, yearOf.getYear(), yearOf.getYear());
    }

    private static List<LocalDate> in(String rule, int from, int to) {
        DateRule parsed = DateRule.parse(rule);
        return IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(year -> parsed.in(year).stream())
                .map(DateSpan::first)
                .toList();
    }
}
