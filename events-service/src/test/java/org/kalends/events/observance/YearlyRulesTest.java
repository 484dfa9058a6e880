package org.kalends.events.observance;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class YearlyRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "FREQ=YEARLY, --10-12@from:1966",
        "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=12, --10-12@from:1966",
        "FREQ=YEARLY;INTERVAL=5, --10-12@every:5:1966@from:1966",
        "FREQ=YEARLY;COUNT=3, --10-12@from:1966@to:1968",
        "FREQ=YEARLY;COUNT=999999999, --10-12@from:1966",
        "FREQ=YEARLY;BYMONTH=10;BYDAY=2WE, nth:2:WED:10@from:1966",
        "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU, nth:-1:SUN:10@from:1966",
        "FREQ=MONTHLY;BYMONTHDAY=12, rrule:1966-10-12:FREQ=MONTHLY;BYMONTHDAY=12"
    })
    void aRecurrenceBecomesARule(String recurrence, String rule) {
        LocalDate day = LocalDate.of(1966, 10, 12);
        assertThat(YearlyRules.recurring(day, day, recurrence)).isEqualTo(rule);
    }

    @Test
    void severalDaysMayCrossTheYear() {
        assertThat(YearlyRules.once(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)))
                .isEqualTo("dates:2026-12-30..2027-01-02");
    }

    @Test
    void aDateIsYearlySinceThenOrOnce() {
        LocalDate day = LocalDate.of(1966, 10, 12);
        assertThat(YearlyRules.of(day, Map.of("kind", "anniversary")))
                .isEqualTo(Map.of("rule", "--10-12", "since", "1966"));
        assertThat(YearlyRules.of(day, Map.of("kind", "once"))).isEqualTo(Map.of("rule", "dates:1966-10-12"));
    }
}
