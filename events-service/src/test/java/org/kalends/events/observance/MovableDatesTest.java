package org.kalends.events.observance;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.kalends.events.observance.rule.DateRule;
import org.kalends.events.observance.rule.DateSpan;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue's rules against dates that others published or computed. */
class MovableDatesTest {

    private static final Map<String, String> RULES =
            Catalogue.rows().stream().collect(Collectors.toMap(CatalogueRow::key, CatalogueRow::rule));

    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(resources = "/movable-dates.csv", numLinesToSkip = 1)
    void theRuleGivesThePublishedDate(String key, int year, LocalDate date) {
        assertThat(rule(key).in(year)).extracting(DateSpan::first).contains(date);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "international-day-of-cooperatives, 2026-07-04",
        "international-day-of-cooperatives, 2027-07-03",
        "world-day-against-trafficking-in-persons, 2026-07-30",
        "world-day-against-trafficking-in-persons, 2027-07-30",
        "world-maritime-day, 2026-09-24",
        "world-maritime-day, 2027-09-30",
        "world-habitat-day, 2026-10-05",
        "world-habitat-day, 2027-10-04",
        "world-philosophy-day, 2026-11-19",
        "world-philosophy-day, 2027-11-18",
        "world-day-of-remembrance-for-road-traffic-victims, 2026-11-15",
        "world-day-of-remembrance-for-road-traffic-victims, 2027-11-21",
        "vesak-the-day-of-the-full-moon, 2026-05-01",
        "vesak-the-day-of-the-full-moon, 2027-05-20",
    })
    void theDaysOfThisYearAndTheNextAreRight(String key, LocalDate date) {
        assertThat(rule(key).in(date.getYear())).extracting(DateSpan::first).containsExactly(date);
    }

    /** The day after the reckoned one was announced in both years. */
    @ParameterizedTest
    @CsvSource({"2015-09-24, 2015-09-23", "2016-09-12, 2016-09-11"})
    void anAnnouncedDayMayDifferFromAnApproximateRule(LocalDate announced, LocalDate reckoned) {
        DateRule rule = rule("kurban-ait-eid-al-adha-first-day-public-holiday-in-kazakhstan");
        assertThat(rule.isApproximate()).isTrue();
        assertThat(rule.in(announced.getYear())).extracting(DateSpan::first).containsExactly(reckoned);
    }

    @Test
    void everyRuleGivesADateSomeYearUnlessItIsAnnounced() {
        assertThat(Catalogue.rows()).allSatisfy(row -> {
            DateRule rule = DateRule.parse(row.rule());
            boolean falls = IntStream.rangeClosed(1950, 2100)
                    .anyMatch(year -> !rule.in(year).isEmpty());
            assertThat(falls).isNotEqualTo(rule.isAnnounced());
        });
    }

    /** What is asked of any year that can be written must be answered. */
    @ParameterizedTest
    @CsvSource({"1", "999", "1582", "9998", "9999"})
    void everyRuleAnswersForEveryYear(int year) {
        assertThat(Catalogue.rows())
                .allSatisfy(row -> assertThat(DateRule.parse(row.rule()).in(year))
                        .allSatisfy(span -> assertThat(span.first().getYear()).isEqualTo(year)));
    }

    private static DateRule rule(String key) {
        return DateRule.parse(RULES.get(key));
    }
}
