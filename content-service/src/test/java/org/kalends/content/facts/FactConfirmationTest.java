package org.kalends.content.facts;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Steps;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepDraftRequested;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class FactConfirmationTest {

    private static final String PROBLEMS = "https://kalends.org/problems/";

    @Inject
    StepListener listener;

    @Test
    void theNextYearIsRefusedUntilEachOfItsFourFactsIsConfirmedOrReplaced() {
        String office = "facts-2021";
        String id = draftedOf2021(office);
        assertThat(sheet(office).getString("facts.theme.name.en")).isEqualTo("first responders");
        assertThat(sheet(office).getMap("facts")).doesNotContainKeys("circumstance", "promise");

        for (String fact : List.of("theme", "honoree", "honoree.figures")) {
            refused(id, fact);
            confirm(office, "{\"facts\":[\"" + fact + "\"]}").then().statusCode(200);
        }
        refused(id, "recommendations");
        replaceRecommendations(office);

        Api.submit(id, 1).then().statusCode(422).body("type", equalTo(PROBLEMS + "missing-facts"));
        redraft(id);
        Api.submit(id, 2).then().statusCode(200);
        assertThat(sheet(office).getList("history.what"))
                .containsSubsequence("copied", "copied", "confirmed", "stated");
        assertThat(sheet(office).getString("standing.find { it.fact == 'honoree' }.by"))
                .isEqualTo("leila");
    }

    @Test
    void aConfirmedFactIsToBeConfirmedAgainAfterItsDay() {
        state("day-past", "{\"theme\":{\"name\":\"x\",\"source\":\"s\",\"confirmBy\":\"2020-01-01\"}}");
        assertThat(standing("day-past").getString("standing[0].state")).isEqualTo("to-confirm");

        Response confirmed = Asker.LEILA
                .asks()
                .body("{\"facts\":[\"theme\"],\"confirmBy\":\"2999-01-01\"}")
                .post("/api/v1/fact-sheets/day-past/confirmations");

        assertThat(confirmed.jsonPath().getString("standing[0].state")).isEqualTo("confirmed");
        assertThat(confirmed.jsonPath().getString("standing[0].confirmBy")).isEqualTo("2999-01-01");
    }

    @Test
    void whoeverIsNamedHasAgreedToItForTheDayOfTheRelease() {
        String office = "facts-consent";
        Api.stateFoundingFacts(office);
        Asker.LEILA
                .asks()
                .queryParams(Map.of("year", 2020, "office", office))
                .body(
                        "{\"theme\":{\"name\":\"t\"},\"recommendations\":{\"items\":[\"r\"]},\"honoree\":{\"name\":\"N. N.\","
                                + "\"consent\":{\"given\":\"2020-01-01\",\"until\":\"2020-07-29\"}}}")
                .put("/api/v1/fact-sheets/" + Steps.OBSERVANCE)
                .then()
                .statusCode(200);
        String id = drafted(office, 2020);

        Asker.LEILA
                .asks()
                .header("Accept-Language", "ru")
                .body(Map.of("revision", 1))
                .post("/api/v1/statements/" + id + "/submission")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEMS + "missing-consent"))
                .body("detail", containsString("N. N."))
                .body("title", equalTo("Нет согласия"));
    }

    @Test
    void nobodyOverwritesASheetThatChangedMeanwhile() {
        String read = state("two-at-once", "{\"theme\":{\"name\":\"a\"}}").header("ETag");
        Response first = put("two-at-once", read, "{\"theme\":{\"name\":\"b\"}}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isNotEqualTo(read);
        put("two-at-once", read, "{\"theme\":{\"name\":\"c\"}}")
                .then()
                .statusCode(412)
                .body("type", equalTo(PROBLEMS + "changed-fact-sheet"));
    }

    @Test
    void markupAndInvisibleSignsDoNotComeIn() {
        Asker.LEILA
                .asks()
                .body("{\"honoree\":{\"name\":\"N<script>alert(1)</script>\"}}")
                .put("/api/v1/fact-sheets/hostile-day")
                .then()
                .statusCode(400)
                .body("fields.field", hasItem("honoree.name"));
        Response kept = state("hostile-day", "{\"theme\":{\"name\":\"safe\u202Egnp.exe\",\"source\":\"a\u2066b\"}}");
        assertThat(kept.jsonPath().getString("theme.name")).isEqualTo("safegnp.exe");
        assertThat(kept.jsonPath().getString("theme.source")).isEqualTo("ab");
    }

    @Test
    void onThePageLastYearIsCopiedByOneActAndConfirmedFactByFact() {
        Asker.LEILA
                .asks()
                .body(
                        "{\"theme\":{\"name\":{\"en\":\"old\"}},\"figures\":[{\"what\":{\"en\":\"people\"},\"value\":41}],"
                                + "\"promise\":{\"text\":{\"en\":\"I promised once\"}}}")
                .put("/api/v1/fact-sheets/copy-day?year=2025")
                .then()
                .statusCode(201);
        Browser leila = new Browser(Asker.LEILA, "ru");

        leila.send("/fact-sheets/copy-day?year=2026", "/copy", Map.of()).then().statusCode(303);
        Document copied = leila.open("/fact-sheets/copy-day?year=2026");
        assertThat(copied.select("[data-s=unknown]").eachText())
                .containsExactly("Подтвердить: 2", "Надо подтвердить", "Надо подтвердить");
        assertThat(copied.text()).contains("Скопировано из 2025 года", "I promised once");
        leila.send(
                        "/fact-sheets/copy-day?year=2026",
                        "copy-day?text",
                        Map.of("confirm", "theme", "figures[0].value", "42", "figures[1].what", "shelters"))
                .then()
                .statusCode(303);

        Document after = leila.open("/fact-sheets/copy-day?year=2026");
        assertThat(after.select("[data-s=unknown]")).isEmpty();
        assertThat(after.getElementById("figures[0].value").val()).isEqualTo("42");
        assertThat(after.getElementById("figures[1].what").val()).isEqualTo("shelters");
        leila.send("/fact-sheets/copy-day?year=2026", "copy-day?text", Map.of("theme.confirmBy", "soon"))
                .then()
                .statusCode(400);
    }

    private String draftedOf2021(String office) {
        Api.stateFoundingFacts(office);
        return drafted(office, 2021);
    }

    private String drafted(String office, int year) {
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(year));
        listener.hear(Steps.message(step));
        return Api.idOf(step.stepId());
    }

    private static void refused(String id, String fact) {
        Api.submit(id, 1)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEMS + "facts-to-confirm"))
                .body("fields.field", hasItem(fact));
    }

    private static void redraft(String id) {
        new Browser(Asker.LEILA)
                .send("/statements/" + id, "/redraft", Map.of())
                .then()
                .statusCode(303);
    }

    private static void replaceRecommendations(String office) {
        Map<String, Object> facts = sheet(office).getMap("facts");
        facts.put("recommendations", Map.of("items", List.of("do more this year")));
        Asker.LEILA
                .asks()
                .queryParams(Map.of("year", 2021, "office", office))
                .body(facts)
                .put("/api/v1/fact-sheets/" + Steps.OBSERVANCE)
                .then()
                .statusCode(200);
    }

    private static Response confirm(String office, String body) {
        return Asker.LEILA
                .asks()
                .queryParams(Map.of("year", 2021, "office", office))
                .body(body)
                .post("/api/v1/fact-sheets/" + Steps.OBSERVANCE + "/confirmations");
    }

    private static JsonPath sheet(String office) {
        return Asker.LEILA
                .asks()
                .queryParams(Map.of("year", 2021, "office", office))
                .get("/api/v1/fact-sheets/" + Steps.OBSERVANCE + "/standing")
                .jsonPath();
    }

    private static JsonPath standing(String observance) {
        return Asker.LEILA
                .asks()
                .get("/api/v1/fact-sheets/" + observance + "/standing")
                .jsonPath();
    }

    private static Response state(String observance, String facts) {
        return put(observance, "*", facts);
    }

    private static Response put(String observance, String match, String facts) {
        return Asker.LEILA.asks().header("If-Match", match).body(facts).put("/api/v1/fact-sheets/" + observance);
    }
}
