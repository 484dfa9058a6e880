package org.kalends.content.newsroom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryTest {

    @Test
    void itIsTheFirstParagraphWithoutMarks() {
        assertThat(Summary.of("<h2>Head</h2><p> </p><p>One <em>two</em> &amp; three.</p><p>Four.</p>"))
                .isEqualTo("One two & three.");
        assertThat(Summary.of("<ul><li>Only a list</li></ul>")).isEmpty();
    }

    @Test
    void aLongOneEndsBetweenWords() {
        assertThat(Summary.of("<p>" + "word, ".repeat(60) + "</p>"))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("word…");
        assertThat(Summary.of("<p>" + "😀".repeat(300) + "</p>")).matches("(?:😀)+…");
    }
}
