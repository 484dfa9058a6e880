package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalMomentTest {

    @ParameterizedTest
    @CsvSource({
        "2027-07-30T09:00, Europe/Vilnius, 2027-07-30T06:00:00Z",
        "2027-07-30T09:00, America/New_York, 2027-07-30T13:00:00Z",
        "2027-07-30T09:00, Asia/Kathmandu, 2027-07-30T03:15:00Z",
        "2027-07-30T09:00, Pacific/Kiritimati, 2027-07-29T19:00:00Z",
        "2020-07-30T09:00, Asia/Almaty, 2020-07-30T03:00:00Z",
    })
    void aLocalTimeIsAnInstantByItsZone(LocalDateTime at, ZoneId zone, Instant instant) {
        assertThat(new LocalMoment(at, zone).instant()).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T03:30, Europe/Vilnius, 2026-03-29T01:00:00Z",
        "2026-03-29T03:00, Europe/Vilnius, 2026-03-29T01:00:00Z",
        "2026-03-08T02:59, America/New_York, 2026-03-08T07:00:00Z",
    })
    void aTimeThatTheClocksSkipIsTheFirstMinuteAfter(LocalDateTime at, ZoneId zone, Instant instant) {
        assertThat(new LocalMoment(at, zone).instant()).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T03:30, Europe/Vilnius, 2026-10-25T00:30:00Z",
        "2026-11-01T01:30, America/New_York, 2026-11-01T05:30:00Z",
    })
    void aTimeThatComesTwiceIsTheEarlier(LocalDateTime at, ZoneId zone, Instant instant) {
        assertThat(new LocalMoment(at, zone).instant()).isEqualTo(instant);
    }
}
