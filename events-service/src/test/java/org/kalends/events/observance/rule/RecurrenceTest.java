package org.kalends.events.observance.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class RecurrenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rrule:2017-06-03:FREQ=YEARLY;BYMONTH=7;BYDAY=1SA | 2027 | 2027-07-03",
                "rrule:2017-06-03:FREQ=YEARLY;BYMONTH=7;BYDAY=1SA | 9999 | 9999-07-03",
                "rrule:2017-06-03:FREQ=YEARLY | 2017 | 2017-06-03",
                "rrule:2024-02-29:FREQ=YEARLY | 2028 | 2028-02-29",
                "rrule:2020-05-01:FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=8 | 2022 | 2022-03-08",
                "rrule:2020-01-01:FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR;UNTIL=20261127 | 2026 | 2026-11-27",
                "rrule:2024-01-01:FREQ=MONTHLY;INTERVAL=6;BYDAY=1MO | 2026 | 2026-01-05,2026-07-06",
                "rrule:2024-01-01:FREQ=WEEKLY;COUNT=3 | 2024 | 2024-01-01,2024-01-08,2024-01-15",
                "rrule:2024-12-30:FREQ=DAILY;COUNT=4 | 2025 | 2025-01-01,2025-01-02",
                "rrule:2024-01-01:FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 2026 | 2026-02-13,2026-03-13,2026-11-13",
                "rrule:2024-01-01:FREQ=YEARLY;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 2028 | 2028-11-07",
                "rrule:2024-01-01:FREQ=YEARLY;BYYEARDAY=256 | 2026 | 2026-09-13",
                "rrule:2020-02-01:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SA | 2020 | 2020-02-29",
            })
    void aRecurrenceFallsOn(String rule, int year, String dates) {
        assertThat(DateRule.parse(rule).in(year))
                .extracting(s -> s.first().toString())
                .containsExactly(dates.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "rrule:2017-06-03:FREQ=YEARLY;BYMONTH=7;BYDAY=1SA, 2016",
        "rrule:2017-08-03:FREQ=YEARLY;BYMONTH=7;BYDAY=1SA, 2017",
        "rrule:2020-05-01:FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=8, 2020",
        "rrule:2020-01-01:FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR;UNTIL=20261126, 2026",
        "rrule:2024-01-01:FREQ=WEEKLY;COUNT=3, 2025",
        "rrule:2024-02-29:FREQ=YEARLY, 2027",
    })
    void someYearsHaveNone(String rule, int year) {
        assertThat(DateRule.parse(rule).in(year)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rrule:2017-06-03 | 17 | ':'",
                "rrule:2017-02-29:FREQ=YEARLY | 7 | a date that exists",
                "rrule:2017-06-03:FREQ=HOURLY | 23 | YEARLY, MONTHLY, WEEKLY or DAILY",
                "rrule:2017-06-03:FREQ=YEARLY;BYMONTH=13 | 38 | months from 1 to 12",
                "rrule:2017-06-03:FREQ=YEARLY;BYHOUR=9 | 30 | FREQ=, INTERVAL=",
                "rrule:2017-06-03:FREQ=YEARLY;FREQ=DAILY | 30 | each once",
                "rrule:2017-06-03:FREQ=DAILY;COUNT=10000 | 35 | a number from 1 to 9999",
                "rrule:2017-06-03:FREQ=DAILY;INTERVAL=0 | 38 | a number from 1 to 999",
                "rrule:2017-06-03:FREQ=DAILY;UNTIL=20270231 | 35 | a date such as 20301231",
                "rrule:2017-06-03:FREQ=DAILY;UNTIL=20270101T000000Z | 35 | a date such as 20301231",
                "rrule:2017-06-03:FREQ=YEARLY;BYDAY=1XX | 36 | weekdays such as MO, 1MO or -1FR",
                "rrule:2017-06-03:FREQ=WEEKLY;BYMONTHDAY=3 | 18 | parts that RFC 5545 allows together",
                "rrule:2017-06-03:FREQ=DAILY;COUNT=2;UNTIL=20270101 | 18 | parts that RFC 5545 allows together",
                "rrule:2017-06-03:BYMONTH=2 | 18 | parts that RFC 5545 allows together",
                "rrule:2017-06-03:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | 18 | a recurrence that gives a day",
                "rrule:2017-06-03:FREQ=YEARLY;UNTIL=20160101 | 18 | a recurrence that gives a day",
                "rrule:2017-06-03:FREQ=DAILY;UNTIL=20160101 | 18 | a recurrence that gives a day",
                "rrule:2017-06-03:FREQ=DAILY;;COUNT=2 | 29 | FREQ=, INTERVAL=",
            })
    void anUnreadableRecurrenceSaysWhereAndWhatWasExpected(String rule, int column, String expected) {
        assertThatThrownBy(() -> DateRule.parse(rule))
                .isInstanceOfSatisfying(
                        UnreadableRule.class, e -> assertThat(e.column()).isEqualTo(column))
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rrule:0001-01-01:FREQ=DAILY",
                "rrule:0001-01-01:FREQ=DAILY;INTERVAL=7;COUNT=9999",
                "rrule:0001-01-01:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SA",
                "rrule:0001-01-01:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
                "rrule:0001-01-01:FREQ=MONTHLY;INTERVAL=999;BYDAY=5MO",
                "rrule:0001-01-01:FREQ=YEARLY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=29",
            })
    void aRecurrenceWithoutEndAnswersForTheLastYearQuickly(String rule) {
        DateRule parsed = DateRule.parse(rule);
        List<DateSpan> found = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> parsed.in(9999));
        assertThat(found).hasSizeLessThanOrEqualTo(366);
    }

    /** Whatever is asked: an answer or an unreadable rule, nothing else, and soon. */
    @Test
    void noRecurrenceIsABomb() {
        Random random = new Random(5545);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 1000; i++) {
                String rule = Recurrences.any(random);
                assertThatNoException().as(rule).isThrownBy(() -> ask(rule));
            }
        });
    }

    private static void ask(String rule) {
        try {
            DateRule parsed = DateRule.parse(rule);
            for (int year : new int[] {1, 2024, 2027, 9999}) {
                assertThat(parsed.in(year))
                        .hasSizeLessThanOrEqualTo(366)
                        .allSatisfy(s ->
                                assertThat(s.first()).isBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
        } catch (UnreadableRule e) {
            assertThat(e.column()).isBetween(1, rule.length() + 1);
        }
    }
}
