package org.kalends.content.statement;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Api;
import org.kalends.content.Steps;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepDraftRequested;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class FoundingStatementTest {

    @Inject
    StepListener listener;

    @Test
    void theStatementOf2020HasItsParts() {
        JsonPath statement = drafted("founding-2020", 2020);
        String page = source(statement, "en", "page");

        assertThat(statement.getString("variants.find { it.locale == 'en' && it.channelKind == 'page' }.title"))
                .isEqualTo("We stand with Kazakhstan against human trafficking");
        assertThat(page)
                .contains("July 30", "World Day Against Trafficking in Persons", "United Nations", "seven years ago")
                .contains("to recognise victims", "to promote the protection of victims’ rights")
                .contains("“first responders”", "challenge the impunity of traffickers")
                .contains(
                        "Nina Balabayeva",
                        "founder and director of Rodnik",
                        "more than 16,000 people assisted",
                        "(2006)")
                .contains("COVID-19")
                .contains("20th anniversary of the annual Trafficking in Persons Report", "no excuse")
                .contains("recommends that Kazakhstan", "- investigate and prosecute more trafficking crimes")
                .contains("one of my top priorities")
                .contains("two decades", "The work that remains");
        assertThat(page.indexOf("first responders")).isLessThan(page.indexOf("Nina"));
        assertThat(page.indexOf("COVID")).isLessThan(page.indexOf("20th"));
        assertThat(statement.getList("missingFacts")).isEmpty();
        assertThat(statement.getList("missingTemplates")).isEmpty();
    }

    @Test
    void theNextYearCountsOnAndCarriesNoFactOfTheYearOver() {
        JsonPath statement = drafted("founding-2021", 2021);
        String page = source(statement, "en", "page");

        assertThat(page)
                .contains("eight years ago", "21st anniversary")
                .doesNotContain("Balabayeva", "COVID", "first responders", "top priorities");
        assertThat(page).contains("[confirm: theme.name]", "[confirm: honoree.name]");
        assertThat(statement.<String>getList("factsToConfirm.fact"))
                .containsExactly("theme", "honoree", "honoree.figures", "recommendations");
        assertThat(statement.<String>getList("missingFacts")).isEmpty();
    }

    @Test
    void inRussianDatesNumbersAndGenderAreRight() {
        String page = source(drafted("founding-ru", 2020), "ru", "page");

        assertThat(page)
                .contains("30 июля отмечается Всемирный день борьбы с торговлей людьми", "семь лет назад")
                .contains("20-ю годовщину", "более 16\u00a0000")
                .contains("Нина Балабаева, основательница и директор («Родник», Алматы)");
    }

    private JsonPath drafted(String office, int year) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(year));
        listener.hear(Steps.message(step));
        return Api.statementOf(step.stepId());
    }

    private static String source(JsonPath statement, String locale, String kind) {
        return statement.getString(
                "variants.find { it.locale == '" + locale + "' && it.channelKind == '" + kind + "' }.source");
    }
}
