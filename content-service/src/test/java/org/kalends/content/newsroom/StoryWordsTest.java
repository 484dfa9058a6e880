package org.kalends.content.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 30);

    @Test
    void aDayIsWrittenInTheOrderOfItsLanguage() {
        assertThat(new StoryWords("en", "KZ").day(DAY)).isEqualTo("Thursday 30 July 2026");
        assertThat(new StoryWords("fr", "BE").day(DAY)).isEqualTo("Jeudi 30 juillet 2026");
        assertThat(new StoryWords("es", "").day(DAY)).isEqualTo("Jueves, 30 de julio de 2026");
        assertThat(new StoryWords("kk", "KZ").day(DAY)).contains("2026", "30 шілде", "ейсенбі");
    }

    @Test
    void digitsAreThoseOfTheRegionOrElseOfTheOfficesCountry() {
        Instant at = Instant.parse("2026-07-30T06:00:00Z");
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        assertThat(new StoryWords("ar", "EG").number(30)).isEqualTo("٣٠");
        assertThat(new StoryWords("ar", "MA").number(30)).isEqualTo("30");
        assertThat(new StoryWords("ar-MA", "EG").number(30)).isEqualTo("30");
        assertThat(new StoryWords("ar", "EG").clock(at, cairo)).isEqualTo("٠٩:٠٠");
        assertThat(new StoryWords("ar", "EG").minutes(4)).contains("٤");
        assertThat(StoryWords.offset(at, cairo)).isEqualTo("UTC+3");
    }

    @Test
    void aLanguageIsNamedInItself() {
        assertThat(StoryWords.ownName("ru")).isEqualTo("Русский");
        assertThat(StoryWords.ownName("ar-EG")).isEqualTo("العربية (مصر)");
    }
}
