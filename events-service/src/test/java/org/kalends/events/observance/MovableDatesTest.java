package org.kalends.events.observance;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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
        assertThat(DateRule.parse(RULES.get(key)).in(year).stream().map(DateSpan::first))
                .contains(date);
    }
}
