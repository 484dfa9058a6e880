package org.kalends.contracts.text;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SocialTextTest {

    private static final String LINK = "https://example.org/newsroom/x";

    @Test
    void theLinkStandsAfterTheTextOnce() {
        SocialText plain = new SocialText("We stand together.", LINK);
        String post = plain.posts().getFirst();

        assertThat(post).isEqualTo("We stand together.\n\n" + LINK);
        assertThat(new SocialText(post, LINK).posts()).containsExactly(post);
        assertThat(new SocialText("Alone", null).posts()).containsExactly("Alone");
        assertThat(new SocialText("", LINK).posts()).containsExactly(LINK);
    }

    @Test
    void aLineOfHyphensBeginsTheNextPost() {
        SocialText thread = new SocialText("One.\n---\nTwo - and - more.\n\n---\n\nThree.", LINK);

        assertThat(thread.isThread()).isTrue();
        assertThat(thread.posts())
                .containsExactly("One.\n\n" + LINK + "\n\n1/3", "Two - and - more.\n\n2/3", "Three.\n\n3/3");
        assertThat(thread.whole()).isEqualTo("One.\n\nTwo - and - more.\n\nThree.\n\n" + LINK);
    }

    @Test
    void whatFitsIsNotParted() {
        assertThat(split("Short.\n---\nEnough.", "en").posts()).containsExactly("Short.\n\nEnough.\n\n" + LINK);
    }

    @Test
    void isPartedBetweenParagraphsFirst() {
        String paragraph = "A sentence of some length. Another one follows it here. "
                .repeat(4)
                .strip();

        List<String> posts =
                split(paragraph + "\n\n" + paragraph + "\n\n" + paragraph, "en").posts();

        assertThat(posts)
                .containsExactly(paragraph + "\n\n" + LINK + "\n\n1/3", paragraph + "\n\n2/3", paragraph + "\n\n3/3");
    }

    @Test
    void isPartedBetweenSentencesWhereAParagraphIsTooLongAndNotAfterAnInitial() {
        String text = "The Embassy of the U.S. Government and W. H. Moser met partners in the field. "
                .repeat(8)
                .strip();

        List<String> posts = split(text, "en").posts();

        assertThat(posts)
                .hasSizeGreaterThan(2)
                .allSatisfy(post -> assertThat(post).contains("in the field."));
        assertThat(posts)
                .allSatisfy(post ->
                        assertThat(words(post)).startsWith("The Embassy").endsWith("field."));
    }

    @Test
    void neverCutsAnAddressOrACharacter() {
        String family = "👩‍👩‍👧‍👦";
        String text = (family + "https://example.org/a-b/c?d=e." + family).repeat(40);

        List<String> posts = split(text, "en").posts();

        assertThat(String.join("", posts.stream().map(SocialTextTest::words).toList())
                        .replace(LINK, ""))
                .isEqualTo(text);
        assertThat(posts)
                .allSatisfy(post -> assertThat(words(post).replace(LINK, "").strip())
                        .matches("(?s)(👩‍👩‍👧‍👦|https://example\\.org/a-b/c\\?d=e|\\.)+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "ar", "zh", "th", "en"})
    void losesNothingInAnyLanguage(String language) {
        String text = switch (language) {
            case "ru", "kk" ->
                "Семь лет назад Организация Объединённых Наций учредила этот день. Мы помним о каждом пострадавшем! "
                        .repeat(12);
            case "ar" -> "قبل سبع سنوات خصصت الأمم المتحدة هذا اليوم. نحن نتذكر كل ضحية! ".repeat(14);
            case "zh" -> "七年前，联合国设立了这一天。我们记得每一位受害者！".repeat(30);
            case "th" -> "เมื่อเจ็ดปีก่อนสหประชาชาติได้กำหนดวันนี้ขึ้น".repeat(25);
            default -> "wordwithoutanyspace".repeat(60);
        };

        List<String> posts = split(text.strip(), language).posts();

        assertThat(posts)
                .hasSizeGreaterThan(1)
                .allSatisfy(post -> assertThat(fits(post)).isTrue());
        assertThat(posts.getLast()).endsWith(posts.size() + "/" + posts.size());
        assertThat(letters(String.join(
                                "", posts.stream().map(SocialTextTest::words).toList())
                        .replace(LINK, "")))
                .isEqualTo(letters(text));
    }

    @Test
    void anAddressThatIsLongerThanAPostCannotBeParted() {
        String address = "https://example.org/" + "a".repeat(400);

        assertThat(new SocialText("See " + address, null).split(Locale.ENGLISH, Networks.BLUESKY::fits))
                .isEmpty();
        assertThat(new SocialText("a ".repeat(20_000), null).split(Locale.ENGLISH, Networks.X::fits))
                .isEmpty();
    }

    @Test
    void tenPostsAndMoreCountTheirLongerNumbers() {
        List<String> posts = split(
                        "Words of a rather long text without an end ".repeat(90).strip(), "en")
                .posts();

        assertThat(posts)
                .hasSizeGreaterThan(10)
                .allSatisfy(post -> assertThat(fits(post)).isTrue());
    }

    private static SocialText split(String text, String language) {
        return new SocialText(text, LINK)
                .split(Locale.forLanguageTag(language), SocialTextTest::fits)
                .orElseThrow();
    }

    private static boolean fits(String post) {
        return Networks.X.fits(post) && Networks.BLUESKY.fits(post) && Networks.MASTODON.fits(post);
    }

    private static String words(String post) {
        return post.replaceFirst("\\n\\n\\d+/\\d+$", "").replaceFirst("\\n\\n" + LINK + "$", "");
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
