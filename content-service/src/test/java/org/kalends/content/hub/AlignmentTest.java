package org.kalends.content.hub;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AlignmentTest {

    private static final List<String> BEFORE = List.of(
            "# Today we remember",
            "On 30 July the world observes the day in Kazakhstan.",
            "We thank those who help.",
            "- one\n- two",
            "The work that remains is ours, together.");

    @Test
    void aParagraphIsTheSameHoweverItsWordsChange() {
        List<String> after = List.of(
                "# Today we remember",
                "A paragraph that was not there.",
                "On 30 July the world observes the day in Lithuania.",
                "Nothing of it is left.",
                "- one\n- two\n- three",
                "The work that remains is ours, together.");

        assertThat(places(Alignment.of(BEFORE, after), BEFORE)).containsExactly(0, 2, 3, 4, 5);
    }

    @Test
    void whatWasTakenOutIsNowhereAndWhatWasMovedInIsNew() {
        List<String> after = List.of(BEFORE.get(0), BEFORE.get(1), BEFORE.get(4));

        assertThat(places(Alignment.of(BEFORE, after), BEFORE)).containsExactly(0, 1, -1, -1, 2);
        assertThat(places(Alignment.of(List.of(), after), List.of())).isEmpty();
    }

    @Test
    void aTranslationIsComparedByItsBuild() {
        List<String> russian = List.of("# Сегодня мы помним", "В этот день.", "Спасибо.", "- раз\n- два", "Вместе.");

        assertThat(places(Alignment.translated(BEFORE, russian), BEFORE)).containsExactly(0, 1, 2, 3, 4);
    }

    private static List<Integer> places(Alignment alignment, List<String> of) {
        return IntStream.range(0, of.size()).map(alignment::of).boxed().toList();
    }
}
