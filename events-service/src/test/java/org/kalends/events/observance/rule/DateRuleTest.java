package org.kalends.events.observance.rule;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DateRuleTest {

    @ParameterizedTest
    @CsvSource({
        "--07-30, 2020, 2020-07-30",
        "nth:1:SAT:07, 2027, 2027-07-03",
        "nth:-1:THU:09, 2027, 2027-09-30",
        "nth:1:MON:10, 2027, 2027-10-04",
        "nth:3:THU:11, 2027, 2027-11-18",
        "nth:3:SUN:11, 2027, 2027-11-21",
        "easter:+39, 2015, 2015-05-14",
        "orthodox-easter:-2, 2023, 2023-04-14",
        "day-of-year:256, 2023, 2023-09-13",
        "day-of-year:256, 2024, 2024-09-12",
        "weekday-after:SUN:nth:1:MON:09, 2026, 2026-09-13",
    })
    void aDayFallsOn(String rule, int year, LocalDate expected) {
        assertThat(DateRule.parse(rule).in(year)).containsExactly(DateSpan.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "range:--11-18..--11-24, 2026, 2026-11-18, 2026-11-24",
        "month:02, 2024, 2024-02-01, 2024-02-29",
        "week-of:--11-11:MON, 2017, 2017-11-06, 2017-11-12",
        "week-of:nth:3:FRI:05:SUN, 2026, 2026-05-10, 2026-05-16",
        "span:nth:2:SUN:10+6, 2026, 2026-10-11, 2026-10-17",
        "years:2021..2030, 2021, 2021-01-01, 2030-12-31",
    })
    void aSpanRunsFromTo(String rule, int year, LocalDate first, LocalDate last) {
        assertThat(DateRule.parse(rule).in(year)).containsExactly(new DateSpan(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "--02-29, 2023",
        "day-of-year:366, 2023",
        "years:2021..2030, 2022",
        "--10-20@every:5:2010, 2021",
        "--10-20@every:5:2010, 2005",
        "--03-15@from:2027, 2026",
        "--08-30@from:1996@to:2025, 2026",
    })
    void someYearsHaveNone(String rule, int year) {
        DateRule parsed = DateRule.parse(rule);
        assertThat(parsed.in(year)).isEmpty();
        assertThat(parsed.isAnnounced()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"announced", "fullmoon:05", "hijri:12-10"})
    void whatIsNotComputedIsToBeAnnounced(String rule) {
        DateRule parsed = DateRule.parse(rule);
        assertThat(parsed.in(2026)).isEmpty();
        assertThat(parsed.isAnnounced()).isTrue();
    }

    @Test
    void alternativesGiveEachTheirDay() {
        List<DateSpan> days = DateRule.parse("nth:2:SAT:10|nth:2:SAT:05").in(2026);
        assertThat(days)
                .containsExactly(DateSpan.of(LocalDate.of(2026, 5, 9)), DateSpan.of(LocalDate.of(2026, 10, 10)));
    }

    @Test
    void aLeapDayComesInLeapYears() {
        assertThat(DateRule.parse("--02-29").in(2024)).containsExactly(DateSpan.of(LocalDate.of(2024, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--13-01; 3; a number from 1 to 12",
                "--02-30; 1; a day that FEBRUARY has",
                "nth:5:SUN:11; 5; 1 to 4, or -1 for the last",
                "nth:2:SUX:11; 7; a weekday, MON to SUN",
                "easter:; 8; a number of days with its sign",
                "range:--05-10..--05-01; 16; a day not before",
                "years:2030..2021; 13; a number from 2030",
                "sometimes; 1; --MM-DD, nth:",
                "--01-01|; 9; --MM-DD, nth:",
                "--01-01@until:2030; 9; every:, from: or to:",
                "--01-01 x; 8; '|'",
            })
    void anUnreadableRuleSaysWhereAndWhatWasExpected(String rule, int column, String expected) {
        assertThatThrownBy(() -> DateRule.parse(rule))
                .isInstanceOfSatisfying(
                        UnreadableRule.class, e -> assertThat(e.column()).isEqualTo(column))
                .hasMessageContaining(expected);
    }
}
