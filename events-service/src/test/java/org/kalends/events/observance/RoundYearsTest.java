package org.kalends.events.observance;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoundYearsTest {

    @ParameterizedTest(name = "since {0}, in {1}")
    @CsvSource({"2017,2027,10", "2002,2027,25", "1977,2027,50", "1952,2027,75", "1927,2027,100", "2007,2027,20"})
    void completedYearsAreCountedAndNotEditions(int since, int year, int turns) {
        assertThat(day("--07-30", since).roundYears(year)).hasValue(turns);
    }

    @ParameterizedTest(name = "since {0}, in {1}")
    @CsvSource({"2018,2027", "2027,2027", "2030,2027", "1926,2027"})
    void otherNumbersAreNotRound(int since, int year) {
        assertThat(day("--07-30", since).roundYears(year)).isEmpty();
    }

    @Test
    void nothingTurnsTenInAYearInWhichItDoesNotFall() {
        assertThat(day("--10-20@every:5:2010", 2010).roundYears(2020)).hasValue(10);
        assertThat(day("years:2017..2026", 2017).roundYears(2027)).isEmpty();
        assertThat(day("--02-29", 2017).roundYears(2027)).isEmpty();
    }

    @Test
    void aDateThatIsStillToBeAnnouncedCounts() {
        assertThat(day("announced", 2017).roundYears(2027)).hasValue(10);
    }

    private static Observance day(String rule, int since) {
        return new Observance(
                "a-day", Particulars.of(Map.of("name_en", "A day", "kind", "day", "rule", rule, "since", "" + since)));
    }
}
