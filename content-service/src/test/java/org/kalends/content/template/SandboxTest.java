package org.kalends.content.template;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SandboxTest {

    private final Sandbox sandbox = new Sandbox();

    private final Map<String, Object> data = Map.of(
            "observance",
            Map.of("name", "a day", "since", 2013, "yearsSince", 7),
            "occurrence",
            Map.of("year", 2020, "date", LocalDate.of(2020, 7, 30)),
            "recommendations",
            Map.of("items", List.of("one", "two", "three")));

    @Test
    void fillsPlaceholdersInTheLanguageOfTheText() {
        assertThat(rendered("{observance.yearsSince.yearsAgo}, {occurrence.date.long}", "en"))
                .isEqualTo("seven years ago, July 30, 2020");
        assertThat(rendered("{observance.yearsSince} {observance.yearsSince.plural('год', 'года', 'лет')}", "ru"))
                .isEqualTo("7 лет");
        assertThat(rendered("{observance.yearsSince.spelledOrdinal('feminine-genitive')}", "ru"))
                .isEqualTo("седьмой");
        assertThat(rendered("{recommendations.items.joined}", "en")).isEqualTo("one, two, and three");
    }

    @Test
    void turnsOverLists() {
        assertThat(rendered(
                        "{#for item in recommendations.items}{item_count}{item}{#if item_hasNext}, {/if}{/for}", "en"))
                .isEqualTo("1one, 2two, 3three");
        assertThat(rendered("{#each recommendations.items}{it} {/each}", "en")).isEqualTo("one two three ");
    }

    @Test
    void refusesAnUnknownPlaceholderWithItsPlaceAndAGuess() {
        assertThatThrownBy(
                        () -> sandbox.parse("Dear all,\n\nwe honour {honoree.nmae} today.", "body", Language.of("en")))
                .isInstanceOf(RefusedTemplate.class)
                .hasMessage("Line 3, column 11: There is no placeholder {honoree.nmae}. Did you mean {honoree.name}?");
    }

    @Test
    void namesTheFactsItCannotDoWithout() {
        assertThat(sandbox.parse(
                                "{honoree.name.required} {#for r in recommendations.items.required}{r}{/for}",
                                "body",
                                Language.of("en"))
                        .required())
                .containsExactlyInAnyOrder("honoree.name", "recommendations.items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{observance.name.class}",
                "{observance.name.getClass()}",
                "{observance.class.classLoader}",
                "{office.declaringClass.classLoader}",
                "{occurrence.date.dayOfWeek.declaringClass.classLoader}",
                "{occurrence.date.month.getDeclaringClass()}",
                "{recommendations.items.stream}",
                "{recommendations.items.getClass().forName('java.lang.Runtime')}",
                "{config:kalends.public-url}",
                "{config:['user.home']}",
                "{cdi:outbox}",
                "{inject:outbox}",
                "{str:eval('{cdi:outbox}')}",
                "{str:fmt('%s','x')}",
                "{ui:today}",
                "{data:observance.name}",
                "{time:format(occurrence.date,'yyyy')}",
                "{java.lang.System}",
                "{@java.lang.Runtime runtime}{runtime}",
                "{#include layout /}",
                "{#include $fragment_x /}",
                "{#insert x}{/insert}",
                "{#fragment id=x}{/fragment}",
                "{#eval '{observance.name}' /}",
                "{#with observance}{name}{/with}",
                "{#cached}{/cached}",
                "{#set x=1}{x}{/set}",
                "{#for i in 1000000000}x{/for}",
                "{#for i in observance}x{/for}",
                "{#for i in observance.name}x{/for}",
                "{#if observance.name.class}x{/if}",
                "{#if inject:outbox}x{/if}",
                "{#switch cdi:outbox}{#case 1}{/switch}",
                "{observance.name.or(inject:outbox)}",
                "{observance.name + cdi:outbox}",
                "{observance.name ?: config:secret}",
                "{observance['class']}",
                "{observance.get('class')}",
                "{this}",
                "{_root}",
                "{observance.entrySet}",
                "{#if observance.name}",
            })
    void aHostileTemplateIsRefusedInWords(String source) {
        assertThatThrownBy(() -> sandbox.parse(source + " ", "body", Language.of("en")))
                .isInstanceOfSatisfying(RefusedTemplate.class, refused -> {
                    assertThat(refused.findings()).isNotEmpty();
                    assertThat(refused.detail()).startsWith("Line 1, column ").doesNotContain("io.quarkus");
                });
    }

    @Test
    void loopsWithinLoopsAreStopped() {
        Sandbox.Parsed bomb = sandbox.parse(
                "{#for a in recommendations.items}{#for b in recommendations.items}{#for c in recommendations.items}x"
                        + "{/for}{/for}{/for}",
                "body",
                Language.of("en"));

        assertThatThrownBy(() -> sandbox.render(bomb, manyItems(200), Language.of("en"), true))
                .isInstanceOf(SpentBudget.class)
                .hasMessageContaining("loops");
    }

    @Test
    void aTextWithoutEndIsStopped() {
        Sandbox.Parsed bomb = sandbox.parse(
                "{#for a in recommendations.items}" + "x".repeat(20_000) + "{/for}", "body", Language.of("en"));

        assertThatThrownBy(() -> sandbox.render(bomb, manyItems(100), Language.of("en"), true))
                .isInstanceOf(SpentBudget.class)
                .hasMessageContaining("characters");
    }

    @Test
    void tooDeepTooLongAndTooLargeAreRefusedBeforeTheyAreRead() {
        assertRefused("{#if observance.name}".repeat(2_000), "12 deep");
        assertRefused("{" + "observance.".repeat(1_000) + "name}", "500 characters");
        assertRefused("x".repeat(70_000), "64,000 characters");
        assertRefused(("{#for a in recommendations.items}").repeat(4) + "{/for}".repeat(4), "3 deep");
        assertRefused("{observance.name} ".repeat(3_000), "2,000 parts");
    }

    @Test
    void factsAreNeverReadAsTemplates() {
        Map<String, Object> hostile = Map.of("observance", Map.of("name", "{config:user.home}{#for i in 9}x{/for}"));

        assertThat(sandbox.render(
                        sandbox.parse("{observance.name}", "body", Language.of("en")),
                        hostile,
                        Language.of("en"),
                        true))
                .isEqualTo("{config:user.home}{#for i in 9}x{/for}");
    }

    private void assertRefused(String source, String words) {
        assertThatThrownBy(() -> sandbox.parse(source, "body", Language.of("en")))
                .isInstanceOf(RefusedTemplate.class)
                .hasMessageContaining(words);
    }

    private static Map<String, Object> manyItems(int count) {
        return Map.of("recommendations", Map.of("items", Collections.nCopies(count, "x")));
    }

    private String rendered(String source, String locale) {
        return sandbox.render(sandbox.parse(source, "body", Language.of(locale)), data, Language.of(locale), true);
    }
}
