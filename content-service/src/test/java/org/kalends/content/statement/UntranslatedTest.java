package org.kalends.content.statement;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UntranslatedTest {

    private static final List<String> LOCALES = List.of("en", "lt", "en-GB");
    private static final String ENGLISH = "We stand together against human trafficking.";

    private final Variant english = text("en", ENGLISH);

    @Test
    void aCopyOfAnotherLanguagesTextIsNotATranslation() {
        Untranslated untranslated = new Untranslated(LOCALES, List.of(english, text("lt", ENGLISH)), List.of());

        assertThat(untranslated.has(text("lt", ENGLISH))).isTrue();
        assertThat(untranslated.has(english)).isFalse();
        assertThat(untranslated.has(text("lt", "Kartu prieš prekybą žmonėmis, visi drauge.")))
                .isFalse();
    }

    @Test
    void itStaysOneWhenTheOriginalIsRewritten() {
        Untranslated untranslated =
                new Untranslated(LOCALES, List.of(english, text("en", "We stand firm, all of us.")), List.of());

        assertThat(untranslated.has(text("lt", ENGLISH))).isTrue();
    }

    @Test
    void theLanguageWithATemplateIsTheOriginalEvenIfTheOfficeNamesItLater() {
        MissingTemplate lithuanian = new MissingTemplate("lt", Variant.PAGE, Optional.empty(), Optional.of("en"));
        Untranslated untranslated =
                new Untranslated(List.of("lt", "en"), List.of(text("lt", ENGLISH), english), List.of(lithuanian));

        assertThat(untranslated.has(text("lt", ENGLISH))).isTrue();
        assertThat(untranslated.has(english)).isFalse();
    }

    @Test
    void oneLanguageOfTwoCountriesAndAFewWordsAreNoCopies() {
        Variant slogan = text("en", "#WorldBrailleDay 2026");
        Untranslated untranslated = new Untranslated(LOCALES, List.of(english, slogan), List.of());

        assertThat(untranslated.has(text("en-GB", ENGLISH))).isFalse();
        assertThat(untranslated.has(text("lt", "#WorldBrailleDay 2026"))).isFalse();
    }

    private static Variant text(String locale, String source) {
        return new Variant(locale, Variant.PAGE, "Title", source);
    }
}
