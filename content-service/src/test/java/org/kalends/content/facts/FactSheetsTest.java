package org.kalends.content.facts;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Asker;
import org.kalends.content.Browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class FactSheetsTest {

    @Inject
    FactSheets sheets;

    @Test
    void theNarrowerSheetCompletesTheWiderOne() {
        state("merge-day", "", "{\"theme\":{\"name\":\"wide\",\"meaning\":\"kept\"}}", 201);
        state("merge-day", "?year=2020", "{\"theme\":{\"name\":\"narrow\"},\"promise\":{\"text\":\"x\"}}", 201);
        state("merge-day", "?year=2020&office=a", "{\"honoree\":{\"name\":\"N\"}}", 201);

        Facts here = merged("merge-day", 2020, "a");
        assertThat(here.theme().name().in("en")).isEqualTo("narrow");
        assertThat(here.theme().meaning().in("ru")).isEqualTo("kept");
        assertThat(here.honoree().name().in("en")).isEqualTo("N");
        Facts nextYear = merged("merge-day", 2021, "a");
        assertThat(nextYear.theme().name().in("en")).isEqualTo("wide");
        assertThat(nextYear.promise()).isNull();
        assertThat(nextYear.honoree()).isNull();
    }

    @Test
    void aMisspeltFieldIsNamed() {
        Asker.LEILA
                .asks()
                .body("{\"honoree\":{\"nmae\":\"x\"}}")
                .put("/api/v1/fact-sheets/typo-day")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://kalends.org/problems/unreadable-facts"))
                .body("fields[0].field", equalTo("honoree.nmae"))
                .body("detail", equalTo("There is no fact “nmae”. Check its spelling."));
    }

    @Test
    void whatCannotBeReadIsSaidInTheReadersLanguage() {
        refusedInRussian("{\"theme\":{\"name\":\"" + "x".repeat(2_001) + "\"}}")
                .body("fields[0].field", equalTo("theme.name"))
                .body("detail", equalTo("Текст факта — не длиннее 2\u00a0000 знаков."));
        refusedInRussian("{\"milestones\":7}").body("detail", equalTo("Значение не того вида."));
        refusedInRussian("{\"theme\":").body("detail", startsWith("Со строки 1, знака "));
    }

    private static ValidatableResponse refusedInRussian(String facts) {
        return Asker.LEILA
                .asks()
                .header("Accept-Language", "ru")
                .body(facts)
                .put("/api/v1/fact-sheets/typo-day")
                .then()
                .statusCode(400)
                .body("title", equalTo("Факты не читаются"));
    }

    @Test
    void onlyAuthorsStateFactsAndOnlyForTheirOffices() {
        Asker.TOMAS.asks().body("{}").put("/api/v1/fact-sheets/role-day").then().statusCode(403);
        Asker.OMAR.asks().get("/api/v1/fact-sheets/role-day?office=a").then().statusCode(403);
    }

    @Test
    void theFormStatesOneLanguageAndKeepsTheRest() {
        state("form-day", "?year=2020", """
                {"theme":{"name":{"en":"old","ru":"тема"}},"milestones":[{"what":"report","number":20,"year":2020}],
                 "recommendations":{"items":[{"en":"one","ru":"раз"},{"en":"two","ru":"два"}]}}""", 201);

        new Browser(Asker.LEILA)
                .send(
                        "/fact-sheets/form-day?year=2020",
                        "/fact-sheets/",
                        Map.of("theme.name", "new", "recommendations.items", "one\n2\nthree"))
                .then()
                .statusCode(303)
                .header("Location", containsString("form-day?text=en&year=2020"));

        Facts facts = merged("form-day", 2020, null);
        assertThat(facts.theme().name().in("en")).isEqualTo("new");
        assertThat(facts.theme().name().in("ru")).isEqualTo("тема");
        assertThat(facts.milestones().getFirst().numberIn(2021)).isEqualTo(21);
        assertThat(facts.recommendations().items())
                .extracting(item -> item.in("en"))
                .containsExactly("one", "2", "three");
        assertThat(facts.recommendations().items().get(1).in("ru")).isEqualTo("два");
    }

    private Facts merged(String observance, int year, String office) {
        return sheets.known(new FactScope(observance, year, office), LocalDate.parse("2020-01-01"))
                .facts();
    }

    private static void state(String observance, String scope, String facts, int status) {
        Asker.LEILA
                .asks()
                .body(facts)
                .put("/api/v1/fact-sheets/" + observance + scope)
                .then()
                .statusCode(status);
    }
}
