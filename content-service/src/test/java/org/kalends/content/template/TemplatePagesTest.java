package org.kalends.content.template;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Asker;
import org.kalends.content.Browser;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class TemplatePagesTest {

    private final Browser leila = new Browser(Asker.LEILA);

    @Inject
    StarterSet starterSet;

    @Test
    void aSaveMakesADraftThatTheNextStartLeavesAlone() {
        String page = pageOf("general/statement/ru/mail");

        leila.send(page, "#editor", Map.of("title", "{observance.name}")).then().statusCode(303);
        starterSet.atStart(null);

        Document saved = leila.open(page);
        assertThat(saved.select(".hist li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("leila")
                .contains("Draft");
        assertThat(saved.select("#title").val()).isEqualTo("{observance.name}");
        assertThat(saved.select("[role=region] p").text()).isEqualTo("Version 2 is a draft. Version 1 is in use.");
    }

    @Test
    void somebodyElseSeesWhatChangedAndApprovesIt() {
        String page = begun("pages-approval");
        leila.send(page, "#editor", Map.of("body", "Today is {observance.name}."))
                .then()
                .statusCode(303);
        Browser tomas = new Browser(Asker.TOMAS);

        assertThat(leila.open(page).select("#approve")).isEmpty();
        assertThat(tomas.open(page + "/changes?from=1&to=2")
                        .select(".sides ins")
                        .eachText())
                .containsExactly("Today is {observance.name}.");
        tomas.send(page, "#approve", Map.of()).then().statusCode(303);

        assertThat(tomas.open(page).select(".hist li").first().text()).contains("In use, approved by tomas");
    }

    @Test
    void nobodyApprovesTheirOwnVersion() {
        Browser aigerim = new Browser(Asker.AIGERIM);
        String page = begun("pages-own");
        aigerim.send(page, "#editor", Map.of("body", "Own words.")).then().statusCode(303);

        Response refused = aigerim.send(page, "#approve", Map.of());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.asString()).select("[role=alert] li").text())
                .isEqualTo("You wrote this version. Somebody else must approve it.");
    }

    @Test
    void whoWroteOnAnOlderVersionIsToldAndKeepsTheText() {
        String page = begun("pages-conflict");
        leila.send(page, "#editor", Map.of("body", "First.")).then().statusCode(303);

        Response told = leila.send(page, "#editor", Map.of("body", "Second.", "base", "1"));

        assertThat(told.statusCode()).isEqualTo(412);
        Document kept = Jsoup.parse(told.asString());
        assertThat(kept.select("[role=alert] li").text())
                .startsWith("You wrote on version 1, and version 2 is the newest.");
        assertThat(kept.select("#body").val()).isEqualTo("Second.");
    }

    @Test
    void thePreviewIsFilledAsTheTextStandsInTheForm() {
        String page = begun("pages-preview");
        Map<String, String> written =
                Map.of("body", "In {occurrence.year} we *mark* {theme.name.required}.", "year", "2021", "as", "en");

        Document whole =
                Jsoup.parse(leila.send(page, "#editor", written, "/preview").asString());

        assertThat(whole.select("#preview .sheet .diff").text()).isEqualTo("In 2021 we *mark* [confirm: theme.name].");
        assertThat(whole.select("#body").val()).startsWith("In {occurrence.year}");
        assertThat(whole.select("#preview dt").eachText()).contains("occurrence.year", "quotations[].text");
        assertThat(leila.open(page).select("#body").val()).isEmpty();
    }

    @Test
    void anUnknownPlaceholderIsRefusedWithItsPlaceAndTheTextIsKept() {
        String page = pageOf("general/statement/en/social");

        Response refused = leila.send(page, "#editor", Map.of("body", "Today:\n{observance.nane}"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document kept = Jsoup.parse(refused.asString());
        assertThat(kept.select("[role=alert] li").first().text())
                .isEqualTo(
                        "Line 2, column 1: There is no placeholder {observance.nane}. Did you mean {observance.name}?");
        assertThat(kept.select("#body").val()).isEqualTo("Today:\n{observance.nane}");
    }

    @Test
    void whatIsWrongIsSaidInTheReadersLanguage() {
        String page = pageOf("general/statement/en/social");

        Response refused = new Browser(Asker.LEILA, "ru")
                .send(page, "#editor", Map.of("body", "{observance.nane}\n{config:a}\n{#for i in '{'}x{/for}"));

        assertThat(Jsoup.parse(refused.asString()).select(".mb6[role=alert] li").eachText())
                .containsExactly(
                        "Строка 1, знак 1: Подстановки {observance.nane} нет. Может быть, {observance.name}?",
                        "Строка 2, знак 1: {config:a}: через «config:» шаблону ничего не доступно, только подстановки из перечня.",
                        "Строка 3, знак 1: Цикл перебирает только список из перечня подстановок.");
    }

    @Test
    void everyShippedTemplateIsListedAndInUse() {
        List<String> paths =
                leila.open("/templates?state=approved").select(".row a").eachText();

        assertThat(paths.size()).isGreaterThan(StarterFile.all().size() - 10);
        assertThat(leila.open("/templates?occasion=general&step=statement&locale=kk&kind=page")
                        .select(".row a")
                        .eachText())
                .containsExactly("For every observance, statement, web page");
        assertThat(new Browser(Asker.LEILA, "ru")
                        .open("/templates?kind=social")
                        .select("h1")
                        .text())
                .isEqualTo("Шаблоны");
    }

    private String begun(String occasion) {
        leila.send(
                        "/templates",
                        "#begin",
                        Map.of("occasion", occasion, "step", "statement", "locale", "en", "kind", "social"))
                .then()
                .statusCode(303);
        return pageOf(occasion + "/statement/en/social");
    }

    private static String pageOf(String path) {
        String[] parts = path.split("/");
        return "/templates/"
                + Asker.LEILA
                        .asks()
                        .queryParams("occasion", parts[0], "step", parts[1], "locale", parts[2], "kind", parts[3])
                        .get("/api/v1/templates")
                        .jsonPath()
                        .getString("items[0].id");
    }
}
