package org.kalends.events.playbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPointTest {

    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2020, 7, 30);

    @ParameterizedTest
    @CsvSource({
        "-14, DAYS, 2020-07-16T09:00",
        "0, DAYS, 2020-07-30T09:00",
        "-2, WEEKS, 2020-07-16T09:00",
        "1, WEEKS, 2020-08-06T09:00",
        "-3, BUSINESS_DAYS, 2020-07-27T09:00",
        "-4, BUSINESS_DAYS, 2020-07-24T09:00",
        "2, BUSINESS_DAYS, 2020-08-03T09:00",
        "0, BUSINESS_DAYS, 2020-07-30T09:00"
    })
    void aPointCountsItsUnits(int amount, DayUnit unit, LocalDateTime expected) {
        LocalPoint point = new LocalPoint(amount, unit, LocalTime.of(9, 0));
        assertThat(point.from(DAY, BusinessDays.WEEKDAYS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "hold, hold",
        "send if at most PT4H late, send if at most PT4H late",
        "send if at most P1D late, send if at most PT24H late",
        "expire at 18:00, expire at 18:00"
    })
    void aLatePolicyIsReadFromItsWords(String written, String read) {
        assertThat(LatePolicy.parse(written)).map(Object::toString).contains(read);
    }

    @Test
    void whatIsNoLatePolicyIsNotRead() {
        assertThat(LatePolicy.parse("send if at most P late")).isEmpty();
        assertThat(LatePolicy.parse("expire at 25:00")).isEmpty();
        assertThat(LatePolicy.parse("later")).isEmpty();
        assertThat(LatePolicy.parse(null)).isEmpty();
    }
}
