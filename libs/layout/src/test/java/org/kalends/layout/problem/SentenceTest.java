package org.kalends.layout.problem;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @Test
    void isSpokenWithTheFormsThatTheLanguageHas() {
        assertThat(rows(1, "").in(RUSSIAN)).startsWith("Не принята 1 строка");
        assertThat(rows(3, "").in(RUSSIAN)).startsWith("Не приняты 3 строки");
        assertThat(rows(12_000, "").in(RUSSIAN)).startsWith("Не принято 12\u00a0000 строк");
        assertThat(rows(1, "")).hasToString("1 row is left out: ");
    }

    @Test
    void leavesItsValuesAsTheyAre() {
        String typed = "{0} isn't '{'a pattern'}'";
        assertThat(rows(2, typed).in(RUSSIAN)).endsWith(": " + typed);
        assertThat(rows(2, typed)).hasToString("2 rows are left out: " + typed);
        assertThat(Sentence.verbatim(typed).in(RUSSIAN)).isEqualTo(typed);
    }

    @Test
    void speaksTheSentencesInItToo() {
        Sentence outer = rows(2, rows(1, List.of("a", "b", "c")));
        assertThat(outer.in(RUSSIAN)).isEqualTo("Не приняты 2 строки: Не принята 1 строка: a, b и c");
        assertThat(Sentence.together(List.of(rows(1, "x."), rows(1, "y."))))
                .hasToString("1 row is left out: x. 1 row is left out: y.");
    }

    @Test
    void namesMomentsWithTheirZoneAndLanguages() {
        ZonedDateTime until = ZonedDateTime.of(2026, 7, 30, 9, 0, 0, 0, ZoneId.of("Asia/Almaty"));
        Sentence sentence = Sentence.of("sample.until", "There is nothing in {1} before {0}.", until, Locale.of("kk"));
        assertThat(sentence).hasToString("There is nothing in Kazakh before 30 July 2026, 09:00 (Asia/Almaty).");
        assertThat(sentence.in(RUSSIAN))
                .isEqualTo("До 30 июля 2026, 09:00 (Asia/Almaty) ничего нет на языке «казахский».");
    }

    @Test
    void isEnglishWhereNobodyTranslatedIt() {
        Sentence nobodys = Sentence.of("sample.nobody", "{0,plural,one{# day}other{# days}}", 21);
        assertThat(nobodys.in(RUSSIAN)).isEqualTo("21 days");
    }

    private static Sentence rows(int count, Object why) {
        return Sentence.of("sample.rows", "{0,plural,one{# row is}other{# rows are}} left out: {1}", count, why);
    }
}
