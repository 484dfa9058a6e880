package org.kalends.contracts.text;

import java.util.stream.Stream;

import com.twitter.twittertext.TwitterTextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class NetworksTest {

    private static final String LINK = "https://example.org/a/very/long/path?x=1#y";

    /** Text; X, Mastodon, Bluesky's graphemes and bytes, Threads, LinkedIn, Telegram. */
    static Stream<Arguments> golden() {
        return Stream.of(
                arguments("abc", 3, 3, 3, 3, 3, 3, 3),
                arguments("Привет, мир", 11, 11, 11, 20, 11, 11, 11),
                arguments("Қазақстан 🤝", 12, 11, 11, 23, 14, 12, 12),
                arguments("مرحبا", 5, 5, 5, 10, 5, 5, 5),
                arguments("人身取引", 8, 4, 4, 12, 4, 4, 4),
                arguments("한국", 4, 2, 2, 6, 2, 2, 2),
                arguments("👩‍👩‍👧", 2, 1, 1, 18, 18, 8, 8),
                arguments("🇰🇿🇺🇳", 4, 2, 2, 16, 16, 8, 8),
                arguments("👍🏽", 2, 1, 1, 8, 8, 4, 4),
                arguments("❤️", 2, 1, 1, 6, 6, 2, 2),
                arguments("1️⃣", 2, 1, 1, 7, 7, 3, 3),
                arguments(
                        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                        2,
                        1,
                        1,
                        28,
                        28,
                        14,
                        14),
                arguments("e\u0301", 1, 1, 1, 3, 2, 2, 2),
                arguments("—…", 3, 2, 2, 6, 2, 2, 2),
                arguments(LINK, 23, 23, 42, 42, 42, 43, 42),
                arguments("See " + LINK + ".", 28, 28, 47, 47, 47, 48, 47),
                arguments("(https://example.org/a_(b))", 25, 25, 27, 27, 27, 32, 27),
                arguments("un.org/en, e.g. this.", 23 + 12, 21, 21, 21, 21, 21, 21),
                arguments("#Vienna @office@social.example", 30, 15, 30, 30, 30, 33, 30));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void eachNetworkCountsInItsOwnWay(
            String text, int x, int mastodon, int graphemes, int bytes, int threads, int linkedIn, int telegram) {
        assertThat(count(Networks.X, text)).as("X").isEqualTo(x);
        assertThat(count(Networks.MASTODON, text)).as("Mastodon").isEqualTo(mastodon);
        assertThat(Networks.BLUESKY.lengths(text))
                .as("Bluesky")
                .extracting(Length::count)
                .containsExactly(graphemes, bytes);
        assertThat(count(Networks.THREADS, text)).as("Threads").isEqualTo(threads);
        assertThat(count(Networks.LINKEDIN, text)).as("LinkedIn").isEqualTo(linkedIn);
        assertThat(count(Networks.TELEGRAM, text)).as("Telegram").isEqualTo(telegram);
        assertThat(count(Networks.DISCORD, text)).as("Discord").isEqualTo(telegram);
    }

    /** X's own library, of 2021, is right about all that it knows. */
    @ParameterizedTest
    @MethodSource("golden")
    void xCountsAsItsOwnLibraryDoes(
            String text, int x, int mastodon, int graphemes, int bytes, int threads, int linkedIn, int telegram) {
        assertThat(TwitterTextParser.parseTweet(text).weightedLength).isEqualTo(x);
    }

    @Test
    void whatFitsExactlyFitsAndOneMoreDoesNot() {
        assertFitsUpTo(Networks.X, "ж", 280);
        assertFitsUpTo(Networks.X, "人", 140);
        assertFitsUpTo(Networks.MASTODON, "👩‍👩‍👧", 500);
        assertFitsUpTo(Networks.BLUESKY, "é", 300);
        assertFitsUpTo(Networks.BLUESKY, "👩‍👩‍👧", 166);
        assertFitsUpTo(Networks.THREADS, "🤝", 125);
        assertFitsUpTo(Networks.LINKEDIN, "#", 1_500);
        assertFitsUpTo(Networks.TELEGRAM, "a", 4_096);
        assertFitsUpTo(Networks.TELEGRAM_CAPTION, "a", 1_024);
        assertFitsUpTo(Networks.FACEBOOK, "a", 63_206);
        assertFitsUpTo(Networks.SLACK, "&", 800);
        assertFitsUpTo(Networks.DISCORD, "a", 2_000);
        assertFitsUpTo(Networks.TEAMS, "\"", 13 * 1_024);
        assertFitsUpTo(Networks.MATRIX, "ж", 30_720);
        assertFitsUpTo(Networks.MAIL_SUBJECT, "🕯️", 70);
        assertFitsUpTo(Networks.MAIL_HTML, "ж", 45 * 1_024);
    }

    @Test
    void anInstanceOfMastodonHasValuesOfItsOwnAndAWarningCounts() {
        MastodonRule instance = new MastodonRule(11_000, 40);

        assertThat(instance.lengths("War", "See " + LINK))
                .containsExactly(new Length(3 + 4 + 40, 11_000, Length.Unit.CHARACTERS));
    }

    @Test
    void theFirstLimitToBeReachedIsTheTightest() {
        assertThat(Networks.BLUESKY.tightest("👩‍👩‍👧").unit()).isEqualTo(Length.Unit.BYTES);
        assertThat(Networks.BLUESKY.tightest("abc").unit()).isEqualTo(Length.Unit.CHARACTERS);
    }

    @Test
    void whatANetworkReservesIsEscaped() {
        assertThat(Networks.escapedForLinkedIn("a_b (c) \\ #d")).isEqualTo("a\\_b \\(c\\) \\\\ \\#d");
        assertThat(Networks.escapedForSlack("<R&D>")).isEqualTo("&lt;R&amp;D&gt;");
    }

    @Test
    void networksAreFoundByName() {
        assertThat(Networks.social())
                .allSatisfy(rule -> assertThat(Networks.named(rule.network())).contains(rule));
        assertThat(Networks.named("sandbox")).contains(Networks.SANDBOX);
        assertThat(Networks.named("carrier pigeon")).isEmpty();
    }

    private static void assertFitsUpTo(TextRule rule, String character, int most) {
        assertThat(rule.fits(repeated(character, most)))
                .as("%d on %s", most, rule.network())
                .isTrue();
        assertThat(rule.fits(repeated(character, most + 1)))
                .as("%d on %s", most + 1, rule.network())
                .isFalse();
    }

    private static String repeated(String character, int times) {
        return character.repeat(times);
    }

    private static int count(TextRule rule, String text) {
        return rule.lengths(text).getFirst().count();
    }
}
