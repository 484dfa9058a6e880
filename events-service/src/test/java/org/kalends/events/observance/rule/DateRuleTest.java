package org.kalends.events.observance.rule;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

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
        "weekday-after:MON:--06-01, 2026, 2026-06-08",
        "weekday-on-or-after:MON:--06-01, 2026, 2026-06-01",
        "weekday-on-or-after:SAT:--06-20, 2026, 2026-06-20",
        "weekday-before:FRI:--06-05, 2026, 2026-05-29",
        "weekday-on-or-before:FRI:--06-05, 2026, 2026-06-05",
        "weekday-on-or-before:MON:--05-24, 2026, 2026-05-18",
        "weekday-after:TUE:nth:1:MON:11, 2028, 2028-11-07",
        "weekday-before:THU:weekday-before:SUN:easter:+0, 2026, 2026-03-26",
        "weekday-before:SUN:--01-01, 2026, 2026-12-27",
        "weekday-after:SUN:--12-31, 2028, 2028-01-02",
        "leap-day:skip, 2028, 2028-02-29",
        "leap-day:--02-28, 2028, 2028-02-29",
        "leap-day:--02-28, 2027, 2027-02-28",
        "leap-day:--03-01, 2027, 2027-03-01",
        "easter:-2, 2026, 2026-04-03",
        "easter:+0, 2027, 2027-03-28",
        "orthodox-easter:+49, 2026, 2026-05-31",
        "(--08-30@to:2025)|(--03-15@from:2027), 2025, 2025-08-30",
        "(--08-30@to:2025)|(--03-15@from:2027), 2027, 2027-03-15",
        "((--08-30)), 2025, 2025-08-30",
        "'dates:2028-05-08,2027-05-20', 2027, 2027-05-20",
        "--10-20@every:5:2010, 2025, 2025-10-20",
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
        "years:2027, 2027, 2027-01-01, 2027-12-31",
        "range:--12-25..--01-05, 2026, 2026-12-25, 2027-01-05",
        "range:--02-20..--02-29, 2027, 2027-02-20, 2027-02-28",
        "range:--02-29..--03-07, 2027, 2027-03-01, 2027-03-07",
        "week-of:--01-01:TUE, 2025, 2025-12-30, 2026-01-05",
        "span:--12-30+6, 2026, 2026-12-30, 2027-01-05",
        "span:easter:-7+7, 2026, 2026-03-29, 2026-04-05",
        "week-of:fullmoon:05:SUN, 2026, 2026-04-26, 2026-05-02",
        "dates:2027-05-20..2027-05-26, 2027, 2027-05-20, 2027-05-26",
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
        "(--08-30@to:2025)|(--03-15@from:2027), 2026",
        "dates:2027-05-20, 2026",
        "weekday-on-or-after:THU:--12-31, 2027",
    })
    void someYearsHaveNone(String rule, int year) {
        DateRule parsed = DateRule.parse(rule);
        assertThat(parsed.in(year)).isEmpty();
        assertThat(parsed.isAnnounced()).isFalse();
    }

    @Test
    void whatIsAnnouncedHasNoDates() {
        DateRule parsed = DateRule.parse("announced");
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
                "nth:5:SUN:11; 5; 1 to 4, or -1 for the last; only some months have a fifth",
                "nth:0:SUN:11; 5; 1 to 4, or -1 for the last",
                "nth:2:SUX:11; 7; a weekday, MON to SUN",
                "nth:2:SUN:13; 11; a number from 1 to 12",
                "month:0; 7; a number from 1 to 12",
                "month07; 1; --MM-DD, nth:",
                "easter:; 8; a number of days with its sign",
                "range:--05-10..--05-01; 16; a day not before --05-10, or at most 183 days over the new year",
                "years:2030..2021; 13; a number from 2030",
                "years:0; 7; a year",
                "sometimes; 1; --MM-DD, nth:",
                "announced:; 1; --MM-DD, nth:",
                "--01-01|; 9; --MM-DD, nth:",
                "--01-01@until:2030; 9; every:, from: or to:",
                "--01-01@from:2020@from:2030; 19; each once",
                "--01-01@from:2030@to:2020; 19; a last year that is not before the first",
                "--01-01 x; 8; '|'",
                "(--01-01; 9; ')'",
                "(((((--01-01))))); 6; at most 4 rules within one another",
                "leap-day:--02-27; 10; skip, --02-28 or --03-01",
                "weekday-after:SUN:range:--01-01..--01-02; 19; --MM-DD, nth:",
                "span:--01-01+400; 14; a number from 1 to 366",
                "fullmoon:05:Mars/Olympus; 13; UTC or a time zone such as Asia/Tokyo",
                "fullmoon:05:3; 12; '|'",
                "fullmoon:05UTC; 12; '|'",
                "equinox:06; 9; the month 03 or 09",
                "hijri:13-01; 7; a number from 1 to 12",
                "hijri:12-31; 10; a number from 1 to 30",
                "hebrew:NISSAN-15; 8; a Hebrew month with a day",
                "hebrew:ELUL-30; 13; a day that ELUL has, 1 to 29",
                "dates:2027-02-30; 7; a date that exists",
                "dates:2027-05-20..2027-05-19; 19; a date not before 2027-05-20",
                "dates:; 7; a date such as 2027-05-20",
            })
    void anUnreadableRuleSaysWhereAndWhatWasExpected(String rule, int column, String expected) {
        assertThatThrownBy(() -> DateRule.parse(rule))
                .isInstanceOfSatisfying(
                        UnreadableRule.class, e -> assertThat(e.column()).isEqualTo(column))
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothingIsUnreadableToo(String rule) {
        assertThatThrownBy(() -> DateRule.parse(rule)).isInstanceOf(UnreadableRule.class);
    }

    @Test
    void aRuleWithoutEndIsNotReadToItsEnd() {
        String endless = "--01-01|".repeat(100_000);
        assertThatThrownBy(() -> DateRule.parse(endless))
                .isInstanceOf(UnreadableRule.class)
                .hasMessageContaining("at most 400 characters")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }
}
