package org.kalends.content.newsroom;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListLanguageTest {

    @Test
    void theBestWishThatCanBeMetCounts() {
        assertThat(ListLanguage.of(List.of("en", "ar"), "ar-JO")).isEqualTo("ar");
        assertThat(ListLanguage.of(List.of("en", "zh-Hant", "ar-EG"), "ar;q=0.8, de"))
                .isEqualTo("ar-EG");
    }

    @Test
    void withoutAWishThatCanBeMetItIsTheFirst() {
        assertThat(ListLanguage.of(List.of("kk", "ru"), null)).isEqualTo("kk");
        assertThat(ListLanguage.of(List.of("en", "ar"), ";;;")).isEqualTo("en");
        assertThat(ListLanguage.of(List.of("en", "ar"), "de, *;q=0")).isEqualTo("en");
    }
}
