package org.kalends.events.calendar;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortNamesTest {

    @ParameterizedTest
    @CsvSource({
        "en, World Day against Trafficking in Persons, Trafficking in Persons",
        "en, International Day of Peace, Peace",
        "en, World Health Day, Health",
        "en, United Nations Day, United Nations Day",
        "en, European Day of Languages, Languages",
        "ru, Всемирный день борьбы с торговлей людьми, Торговлей людьми",
        "ru, International Day of the Tropics, Tropics",
        "fr, Journée de la paix, Journée de la paix"
    })
    void whatNearlyAllNamesHaveIsLeftOut(String language, String name, String shorter) {
        assertThat(ShortNames.of(name, Locale.of(language))).isEqualTo(shorter);
    }
}
