package org.kalends.events.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfficeDaysTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @ParameterizedTest
    @CsvSource({
        "KZ, 2026-12-16, Independence Day",
        "KZ, 2026-07-06, Capital City Day",
        "KZ, 2027-10-25, Republic Day",
        "KZ, 2026-12-19, Saturday",
        "US, 2026-07-03, Independence Day",
        "DE, 2026-04-03, Good Friday",
        "AE, 2026-11-28, Saturday",
        "SA, 2026-11-27, Friday",
        "IR, 2026-11-27, Friday",
        "IN, 2026-11-29, Sunday"
    })
    void anOfficeIsClosedOnItsCountrysWeekendsAndHolidays(String country, LocalDate day, String why) {
        OfficeDays days = OfficeDays.of(country, WorkDays.OF_THE_COUNTRY);
        assertThat(days.closed(day))
                .hasValueSatisfying(c -> assertThat(c.name(Locale.ENGLISH)).isEqualTo(why));
    }

    @ParameterizedTest
    @CsvSource({"KZ, 2026-12-15", "SA, 2026-11-29", "IN, 2026-11-28", "AE, 2026-11-27"})
    void anOfficeWorksOnOtherDays(String country, LocalDate day) {
        assertThat(OfficeDays.of(country, WorkDays.OF_THE_COUNTRY).isOpen(day)).isTrue();
    }

    @Test
    void aHolidayIsNamedInTheReadersLanguageWhateverTheMachineSpeaks() {
        Locale machines = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMAN);
            Closed closed = OfficeDays.of("RO", WorkDays.OF_THE_COUNTRY)
                    .closed(LocalDate.of(2031, 5, 1))
                    .orElseThrow();
            assertThat(closed.name(Locale.ENGLISH)).isEqualTo("Labour day");
            assertThat(closed.name(RUSSIAN)).isEqualTo("День труда");
        } finally {
            Locale.setDefault(machines);
        }
    }

    @Test
    void aPartOfACountryKeepsHolidaysOfItsOwn() {
        LocalDate epiphany = LocalDate.of(2026, 1, 6);
        assertThat(OfficeDays.of("DE", WorkDays.OF_THE_COUNTRY).isOpen(epiphany))
                .isTrue();
        assertThat(OfficeDays.of("DE", new WorkDays(null, "by", null)).isOpen(epiphany))
                .isFalse();
        assertThatThrownBy(() -> new WorkDays(null, "xx", null).check("DE"))
                .isInstanceOfSatisfying(
                        InvalidOffice.class, e -> assertThat(e.field()).contains("subdivision"))
                .hasMessageContaining("by");
    }

    @Test
    void anOfficeClosesOnDaysOfItsOwnAndSaysWhy() {
        ClosedDay move =
                new ClosedDay(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 16), Map.of("en", "The office moves"));
        OfficeDays days = OfficeDays.of("KZ", new WorkDays(List.of(DayOfWeek.SUNDAY), null, List.of(move)));
        assertThat(days.isOpen(LocalDate.of(2026, 12, 12))).as("a Saturday").isTrue();
        assertThat(days.closed(LocalDate.of(2026, 12, 16)).orElseThrow().name(RUSSIAN))
                .isEqualTo("The office moves");
        assertThat(days.holiday(LocalDate.of(2026, 12, 16)).orElseThrow().name(RUSSIAN))
                .isEqualTo("День независимости");
    }

    @ParameterizedTest
    @CsvSource({
        // Independence Day of Kazakhstan is Wednesday 16 December 2026
        "2026-12-15, 1, 2026-12-17",
        "2026-12-17, -1, 2026-12-15",
        "2026-12-18, 1, 2026-12-21",
        "2026-12-21, -5, 2026-12-11",
        "2026-12-19, 0, 2026-12-21",
        "2026-12-18, 0, 2026-12-18",
        "2026-12-19, -1, 2026-12-18"
    })
    void businessDaysSkipWeekendsAndHolidays(LocalDate day, int count, LocalDate found) {
        assertThat(OfficeDays.of("KZ", WorkDays.OF_THE_COUNTRY).plusBusinessDays(day, count))
                .isEqualTo(found);
    }

    @Test
    void businessDaysAreBounded() {
        OfficeDays days = OfficeDays.of("KZ", WorkDays.OF_THE_COUNTRY);
        assertThatThrownBy(() -> days.plusBusinessDays(LocalDate.EPOCH, 1_001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkDays(List.of(DayOfWeek.values()), null, null).check("KZ"))
                .isInstanceOfSatisfying(
                        InvalidOffice.class, e -> assertThat(e.field()).contains("weekend"));
    }
}
