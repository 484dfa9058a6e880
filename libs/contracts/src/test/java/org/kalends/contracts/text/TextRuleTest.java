package org.kalends.contracts.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextRuleTest {

    @Test
    void aLinkCountsTheSameHoweverLongItIs() {
        assertThat(TextRule.MASTODON.count("See https://example.org/a/very/long/path/that/goes/on/and/on."))
                .isEqualTo("See ".length() + 23 + ".".length());
    }

    @Test
    void whatAReaderSeesAsOneCharacterCountsOne() {
        assertThat(TextRule.MASTODON.count("é👩‍👩‍👧🇰🇿")).isEqualTo(3);
    }

    @Test
    void fiveHundredFitAndOneMoreDoesNot() {
        assertThat(TextRule.MASTODON.fits("ж".repeat(500))).isTrue();
        assertThat(TextRule.MASTODON.fits("ж".repeat(501))).isFalse();
    }

    @Test
    void theLinkIsAddedOnce() {
        String url = "https://example.org/newsroom/x";

        String post = TextRule.withLink("We stand together.", url);

        assertThat(post).isEqualTo("We stand together.\n\n" + url);
        assertThat(TextRule.withLink(post, url)).isEqualTo(post);
    }
}
