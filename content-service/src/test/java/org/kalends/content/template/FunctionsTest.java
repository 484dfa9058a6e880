package org.kalends.content.template;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kalends.content.prose.Prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FunctionsTest {

    private static final Language ENGLISH = Language.of("en");

    private final Sandbox sandbox = new Sandbox();

    @Test
    void calendarYearsAnniversaryAndEditionAreThreeNumbers() {
        LocalDate first = LocalDate.of(2000, 12, 15);
        Setting july = new Setting(
                ENGLISH, LocalDate.of(2020, 7, 30), false, new Budget(), new Inclusion(Map.of(), Map.of(), 0));

        assertThat(Functions.asked(first, "yearsSince", List.of(), july)).isEqualTo(20);
        assertThat(Functions.asked(first, "anniversary", List.of(), july)).isEqualTo(19L);
        assertThat(Functions.asked(first, "edition", List.of(), july)).isEqualTo(21);
    }

    @Test
    void yearsAreCountedFromAnyYearOfTheFacts() {
        assertThat(rendered("{#for f in honoree.figures}{f.year.yearsSince.yearsAgo}{/for}", false))
                .isEqualTo("fourteen years ago");
    }

    @Test
    void aValueToConfirmIsMarkedAndKeepsTheTextFromBeingSubmitted() {
        String text = rendered("More than {#for f in honoree.figures}{f.value.formatted.confirm}{/for} people.", true);

        assertThat(text).isEqualTo("More than [confirm: 16,000] people.");
        assertThat(new Prose(text).openFacts()).containsExactly("16,000");
    }

    @Test
    void aLongValueToConfirmIsKeptWholeAndMarked() {
        String value = "a [bracket] and words ".repeat(20).strip();
        String text = rendered("{promise.text.confirm}", Map.of("promise", Map.of("text", value)), false);

        assertThat(text).startsWith(value + " [confirm: ");
        assertThat(new Prose(text).openFacts()).hasSize(1);
    }

    @Test
    void aMissingFactIsMarkedWhateverIsAskedOfIt() {
        Sandbox.Parsed template = parsed("{honoree.name.required.upperFirst}, {page.minutes.confirm.ordinal},"
                + " {recommendations.items.required.joined}, {#for f in honoree.figures}{f.year.confirm} {/for}");
        Map<String, Object> data = Map.of(
                "honoree",
                Map.of("name", "", "figures", List.of(Map.of("year", 0), Map.of("year", 2006))),
                "page",
                Map.of("minutes", 0),
                "recommendations",
                Map.of("items", List.of()));

        assertThat(RequiredFacts.missing(template.required(), data))
                .containsExactly("honoree.figures.year", "honoree.name", "page.minutes", "recommendations.items");
        assertThat(sandbox.render(template, RequiredFacts.marked(template.required(), data), ENGLISH, true))
                .isEqualTo("[confirm: honoree.name], [confirm: page.minutes], [confirm: recommendations.items],"
                        + " [confirm: honoree.figures.year] [confirm: 2006] ");
    }

    @Test
    void whatFactsSayIsNeverReadAsMarks() {
        Map<String, Object> hostile = Map.of(
                "honoree",
                Map.of("name", "# <script>alert(1)</script> *x* [a](javascript:b) ![c](d) `e` &lt; _f_ a_b"),
                "theme",
                Map.of("name", "safe\u202Eevil\u2066 text\u0000", "meaning", "1. one"),
                "observance",
                Map.of("officialUrl", URI.create("https://example.org/a_b*c")));

        String text = rendered(
                "{honoree.name}\n\n{theme.name}\n\n{theme.meaning}\n\n[x]({observance.officialUrl})", hostile, true);

        assertThat(new Prose(text).html()).isEqualTo("""
                <p># &lt;script&gt;alert(1)&lt;/script&gt; *x* [a](javascript:b) ![c](d) &#96;e&#96; &amp;lt; _f_ a_b</p>
                <p>safeevil text</p>
                <p>1. one</p>
                <p><a href="https://example.org/a_b*c">x</a></p>
                """);
    }

    @Test
    void inAPlainTextFactsLoseOnlyWhatCannotBeSeen() {
        assertThat(rendered("{theme.name}", Map.of("theme", Map.of("name", "*a*\u202E <b>")), false))
                .isEqualTo("*a* <b>");
    }

    @Test
    void refusesAFunctionThatTheValueDoesNotHaveAndGuesses() {
        assertRefused(
                "{observance.name.upperfirst}",
                "There is no placeholder {observance.name.upperfirst}. Did you mean {observance.name.upperFirst}?");
        assertRefused(
                "{observence.name.upperFirst}",
                "There is no placeholder {observence.name.upperFirst}. Did you mean {observance.name.upperFirst}?");
        assertRefused(
                "{honoree.nmae.required}",
                "There is no placeholder {honoree.nmae.required}. Did you mean {honoree.name.required}?");
        assertRefused(
                "{#for f in honoree.figures}{f.waht}{/for}",
                "There is no placeholder {f.waht}. Did you mean {f.what}?");
    }

    @Test
    void refusesWordsInBracketsThatAFunctionDoesNotTake() {
        assertRefused("{observance.since.plural}", "“plural” takes 1 to 6 words in its brackets, and here are 0.");
        assertRefused(
                "{observance.name.upperFirst('a')}",
                "“upperFirst” takes 0 to 0 words in its brackets, and here are 1.");
        assertRefused("{honoree.gender.choose('a','b','c','d')}", "“choose” takes pairs");
        assertRefused(
                "{observance.since.ordinal('feminine')}",
                "“ordinal” has no form “feminine” here (English). It has none.");
        assertRefused("{observance}", "{observance} is a group of placeholders; name one of them.");
        assertRefused("{#if honoree}x{/if}", "{honoree} is a group of placeholders; name one of them.");
        assertThatThrownBy(() -> sandbox.parse("{observance.since.ordinal('femnine')}", "body", Language.of("fr")))
                .isInstanceOf(RefusedTemplate.class)
                .hasMessage(
                        "Line 1, column 1: “ordinal” has no form “femnine” here (French). It has: feminine, feminine-plural, masculine, masculine-plural.");
    }

    @Test
    void anArabicTextHasTheDigitsOfItsOfficesCountry() {
        assertThat(Language.of("ar", "EG").plain(2020)).isEqualTo("٢٠٢٠");
        assertThat(Language.of("ar", "MA").plain(2020)).isEqualTo("2020");
        assertThat(Language.of("en", "EG").plain(2020)).isEqualTo("2020");
        assertThat(Language.of("ar-MA", "EG").plain(2020)).isEqualTo("2020");
        assertThat(Language.of("kk", "KZ")).isSameAs(Language.of("kk"));
    }

    private void assertRefused(String template, String words) {
        assertThatThrownBy(() -> parsed(template))
                .isInstanceOf(RefusedTemplate.class)
                .hasMessageContaining(words);
    }

    private String rendered(String template, boolean markdown) {
        return rendered(
                template,
                Map.of(
                        "occurrence",
                        Map.of("date", LocalDate.of(2020, 7, 30)),
                        "honoree",
                        Map.of("figures", List.of(Map.of("value", 16_000, "year", 2006)))),
                markdown);
    }

    private String rendered(String template, Map<String, Object> data, boolean markdown) {
        return sandbox.render(parsed(template), data, ENGLISH, markdown);
    }

    private Sandbox.Parsed parsed(String template) {
        return sandbox.parse(template, "body", ENGLISH);
    }
}
