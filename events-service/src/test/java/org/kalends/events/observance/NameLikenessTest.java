package org.kalends.events.observance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "World Day against Trafficking in Persons, World day against trafficking in person",
        "International Day of Education, Education Day",
        "World Refugee Day, Refugees’ Day",
        "Journée de l’éducation, journee de l'education",
        "Международный день мира, Всемирный день мира",
        "Bastille Day, Day of the Bastille"
    })
    void theSameDayUnderAnotherNameIsAlike(String one, String other) {
        assertThat(NameLikeness.alike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "International Day of Education, International Day of Clean Energy",
        "World Poetry Day, World Down Syndrome Day",
        "International Day of Forests, International Day of Nowruz",
        "Международный день мира, Международный день лесов"
    })
    void wordsThatManyDaysShareMakeNothingAlike(String one, String other) {
        assertThat(NameLikeness.alike(one, other)).isFalse();
    }
}
