package org.kalends.events.observance.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Moons and seasons against instants from 1950 to 2100 that Astronomy Engine 2.1.19 found by other theories. */
class SkyTest {

    private static final Duration GOOD_TO = Duration.ofMinutes(3);

    private record Event(String name, Instant instant) {

        int year() {
            return instant.atOffset(ZoneOffset.UTC).getYear();
        }

        SeasonStart.Kind kind() {
            return SeasonStart.Kind.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void everyFullMoonIsGoodToThreeMinutes() throws IOException {
        List<Event> moons =
                events().stream().filter(e -> e.name().equals("full-moon")).toList();
        assertThat(moons)
                .hasSize(1868)
                .allSatisfy(moon -> assertThat(dayOrNeighbour(moon.instant()))
                        .containsAnyElementsOf(Moon.fullMoons(
                                moon.year(),
                                moon.instant().atOffset(ZoneOffset.UTC).getMonthValue(),
                                ZoneOffset.UTC)));
    }

    @Test
    void everyMonthHasAsManyFullMoons() throws IOException {
        var byMonth = events().stream()
                .filter(e -> e.name().equals("full-moon"))
                .collect(Collectors.groupingBy(e -> YearMonth.from(e.instant().atOffset(ZoneOffset.UTC))));
        for (YearMonth month = YearMonth.of(1950, 1); month.getYear() <= 2100; month = month.plusMonths(1)) {
            assertThat(Moon.fullMoons(month.getYear(), month.getMonthValue(), ZoneOffset.UTC))
                    .as(month.toString())
                    .hasSize(byMonth.getOrDefault(month, List.of()).size());
        }
    }

    @Test
    void everySeasonStartIsGoodToThreeMinutes() throws IOException {
        List<Event> starts =
                events().stream().filter(e -> !e.name().equals("full-moon")).toList();
        assertThat(starts)
                .hasSize(604)
                .allSatisfy(start -> assertThat(Sun.at(start.kind(), start.year()))
                        .isBetween(
                                start.instant().minus(GOOD_TO), start.instant().plus(GOOD_TO)));
    }

    @ParameterizedTest
    @CsvSource({
        "fullmoon:05, 2026, 2026-05-01",
        "fullmoon:05:1, 2026, 2026-05-01",
        "fullmoon:05:2, 2026, 2026-05-31",
        "fullmoon:05:-1, 2026, 2026-05-31",
        "fullmoon:05:-1, 2027, 2027-05-20",
        "fullmoon:05:Asia/Colombo, 2026, 2026-05-01",
        "fullmoon:03:Pacific/Kiritimati, 2026, 2026-03-04",
        "equinox:03, 2027, 2027-03-20",
        "equinox:03:Asia/Tokyo, 2027, 2027-03-21",
        "equinox:09:Asia/Tokyo, 2026, 2026-09-23",
        "solstice:06, 2027, 2027-06-21",
        "solstice:06, 2028, 2028-06-20",
        "solstice:12:UTC, 2026, 2026-12-21",
        "solstice:12, 2027, 2027-12-22",
    })
    void aDayOfTheSkyFallsOn(String rule, int year, LocalDate expected) {
        assertThat(DateRule.parse(rule).in(year)).containsExactly(DateSpan.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"fullmoon:05:2, 2027", "fullmoon:02, 2018", "fullmoon:05, 999", "solstice:06, 3001"})
    void someYearsHaveNone(String rule, int year) {
        assertThat(DateRule.parse(rule).in(year)).isEmpty();
    }

    /** The day of an instant, and the day before or after when it is that near to midnight. */
    private static Set<LocalDate> dayOrNeighbour(Instant instant) {
        return Set.of(GOOD_TO.negated(), GOOD_TO).stream()
                .map(by -> LocalDate.ofInstant(instant.plus(by), ZoneOffset.UTC))
                .collect(Collectors.toSet());
    }

    private static List<Event> events() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SkyTest.class.getResourceAsStream("/moons-and-seasons.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(fields -> new Event(fields[0], Instant.parse(fields[1])))
                    .toList();
        }
    }
}
