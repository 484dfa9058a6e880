package org.kalends.content.template;

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
    void aSaveMakesAVersionThatTheNextStartLeavesAlone() {
        String page = pageOf("general", "mail, ru");

        leila.send(page, "/templates/", Map.of("title", "{observance.name}"))
                .then()
                .statusCode(303);
        starterSet.atStart(null);

        Document saved = leila.open(page);
        assertThat(saved.select(".hist li").size()).isEqualTo(2);
        assertThat(saved.select("#title").val()).isEqualTo("{observance.name}");
    }

    @Test
    void anUnknownPlaceholderIsRefusedWithItsPlaceAndTheTextIsKept() {
        String page = pageOf("general", "social, en");

        Response refused = leila.send(page, "/templates/", Map.of("body", "Today:\n{observance.nane}"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document kept = Jsoup.parse(refused.asString());
        assertThat(kept.select("[role=alert] li").text())
                .isEqualTo(
                        "Line 2, column 1: There is no placeholder {observance.nane}. Did you mean {observance.name}?");
        assertThat(kept.select("#body").val()).isEqualTo("Today:\n{observance.nane}");
    }

    @Test
    void whatIsWrongIsSaidInTheReadersLanguage() {
        String page = pageOf("general", "social, en");

        Response refused = new Browser(Asker.LEILA, "ru")
                .send(page, "/templates/", Map.of("body", "{observance.nane}\n{config:a}\n{#for i in '{'}x{/for}"));

        assertThat(Jsoup.parse(refused.asString()).select("[role=alert] li").eachText())
                .containsExactly(
                        "Строка 1, знак 1: Подстановки {observance.nane} нет. Может быть, {observance.name}?",
                        "Строка 2, знак 1: {config:a}: через «config:» шаблону ничего не доступно, только подстановки из перечня.",
                        "Строка 3, знак 1: Цикл перебирает только список из перечня подстановок.");
    }

    @Test
    void everyShippedTemplateIsListed() {
        assertThat(leila.open("/templates").select(".row").size())
                .isEqualTo(StarterFile.all().size());
    }

    private String pageOf(String occasion, String kindAndLocale) {
        String wanted = (occasion.equals("general") ? "For every observance: " : occasion + ": ") + kindAndLocale;
        return leila.open("/templates").select(".row a").stream()
                .filter(link -> link.text().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow()
                .attr("href")
                .replaceFirst("^/content", "");
    }
}
