package org.kalends.layout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-07-29T07:40:00Z");
    private static final LocalDate THE_DAY = LocalDate.of(2026, 7, 30);

    private final Moments english = moments(Locale.ENGLISH);
    private final Moments russian = moments(Locale.of("ru"));

    @Test
    void aDayHasItsYearOnlyWhenItIsAnother() {
        assertThat(english.day(THE_DAY)).isEqualTo("Thu 30 July");
        assertThat(russian.day(THE_DAY)).isEqualTo("чт 30 июля");
        assertThat(english.day(LocalDate.of(2020, 7, 30))).isEqualTo("Thu 30 July 2020");
        assertThat(russian.day(LocalDate.of(2020, 7, 30))).isEqualTo("чт 30 июля 2020");
    }

    @Test
    void headingsBeginWithACapital() {
        assertThat(english.weekday(THE_DAY)).isEqualTo("Thursday 30 July");
        assertThat(russian.weekday(THE_DAY)).isEqualTo("Четверг, 30 июля");
        assertThat(english.month(YearMonth.of(2026, 7))).isEqualTo("July 2026");
        assertThat(russian.month(YearMonth.of(2026, 7))).isEqualTo("Июль 2026");
    }

    @Test
    void partsOfADateStandAlone() {
        assertThat(english.weekdayOnly(THE_DAY)).isEqualTo("Thu");
        assertThat(russian.monthOnly(THE_DAY)).isEqualTo("июля");
        assertThat(russian.date(THE_DAY)).isEqualTo("30 июля 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Almaty, 2020-07-30T03:00:00Z, UTC+6",
        "Asia/Almaty, 2026-07-30T04:00:00Z, UTC+5",
        "Asia/Kathmandu, 2026-07-30T03:00:00Z, UTC+5:45",
        "America/Mexico_City, 2026-07-30T15:00:00Z, UTC−6",
        "America/St_Johns, 2026-01-30T15:00:00Z, UTC−3:30",
        "Europe/London, 2026-01-30T15:00:00Z, UTC",
        "Europe/London, 2026-07-30T15:00:00Z, UTC+1",
        "Pacific/Kiritimati, 2026-07-30T15:00:00Z, UTC+14"
    })
    void offsetsAreThoseOfTheMoment(ZoneId zone, Instant at, String offset) {
        assertThat(english.offset(at, zone)).isEqualTo(offset);
    }

    @Test
    void aTimeNamesItsPlaceAndZone() {
        Instant release = Instant.parse("2026-07-30T03:15:00Z");
        assertThat(english.dayAndTime(release, ZoneId.of("Asia/Kathmandu"), "Kathmandu"))
                .isEqualTo("Thu 30 July, 09:00 Kathmandu (UTC+5:45)");
        assertThat(russian.dayAndTime(release, ZoneId.of("Asia/Almaty"), "Алматы"))
                .isEqualTo("чт 30 июля, 08:15 Алматы (UTC+5)");
    }

    @ParameterizedTest
    @CsvSource({
        "PT13H20M, in 13 h 20 min, через 13 ч 20 мин",
        "PT-1H-40M, 1 h 40 min ago, 1 ч 40 мин назад",
        "PT5M, in 5 min, через 5 мин",
        "PT2H, in 2 h, через 2 ч",
        "PT20S, now, сейчас",
        "PT47H, in 47 h, через 47 ч",
        "P2D, in 2 days, через 2 дня",
        "P-5DT-1H, 5 days ago, 5 дней назад",
        "P21D, in 21 days, через 21 день"
    })
    void howFarFromNow(Duration distance, String inEnglish, String inRussian) {
        assertThat(english.fromNow(NOW.plus(distance))).isEqualTo(inEnglish);
        assertThat(russian.fromNow(NOW.plus(distance))).isEqualTo(inRussian);
    }

    @Test
    void betweenTwoMomentsThereIsNoSign() {
        assertThat(english.between(NOW, NOW.minusSeconds(6000))).isEqualTo("1 h 40 min");
    }

    private static Moments moments(Locale locale) {
        return new Moments(Clock.fixed(NOW, ZoneOffset.UTC), new Reader(null) {
            @Override
            public Locale locale() {
                return locale;
            }
        });
    }
}
