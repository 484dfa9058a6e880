package org.kalends.content.correction;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Released;
import org.kalends.content.Steps;
import org.kalends.content.Told;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.StepDraftRequested;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class CorrectionTest {

    private static final String NOTE = "An earlier version gave the wrong number.";

    @Inject
    StepListener listener;

    @Inject
    Released released;

    @Inject
    Told told;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTheDay() {
        clock.shiftTo(Instant.parse("2020-07-30T03:00:00Z"));
    }

    @Test
    void aCorrectionIsApprovedLikeTheFirstAndTakesItsPlaceWithANote() {
        StepDraftRequested step = released.statement("correct-one");
        String id = Api.idOf(step.stepId());
        begin(id, Map.of("en", NOTE)).then().statusCode(201).body("state", equalTo("draft"));
        revise(id, "Put right");
        assertThat(page("correct-one").asString()).doesNotContain("Put right", NOTE);
        publish(id).then().statusCode(409);
        Api.submit(id, 3).then().statusCode(200);
        Api.approve(Asker.LEILA, id).then().statusCode(403);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        clock.shiftTo(Instant.parse("2020-07-30T09:00:00Z"));

        publish(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("released"))
                .body("publicRevision", equalTo(3))
                .body("correctedAt", startsWith("2020-07-30T09:00:00"));

        assertThat(page("correct-one").asString()).contains("Put right", NOTE, "Correction, ");
        assertThat(page("correct-one", "ru").asString()).contains(NOTE, "Исправление, ");
        JsonNode event =
                told.of(step.stepId(), "org.kalends.statement.corrected").getFirst();
        assertThat(event.get("corrects").asInt()).isEqualTo(1);
        assertThat(event.get("notes").get("en").asText()).isEqualTo(NOTE);
        assertThat(event.get("variants").findValuesAsText("channelKind")).doesNotContain("note");
        assertThat(told.of(step.stepId(), "org.kalends.statement.released")).hasSize(1);
    }

    @Test
    void theNoteIsPartOfWhatIsApproved() {
        String id = Api.idOf(released.statement("correct-note").stepId());
        begin(id, Map.of()).then().statusCode(400);
        begin(id, Map.of("en", " ")).then().statusCode(422);
        begin(id, Map.of("de", NOTE)).then().statusCode(422);
        begin(id, Map.of("en", NOTE)).then().statusCode(201);
        begin(id, Map.of("en", NOTE)).then().statusCode(409);
        Api.submit(id, 2).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);

        Api.post(
                        Asker.LEILA,
                        id,
                        "revisions",
                        Map.of(
                                "baseRevision",
                                2,
                                "variants",
                                List.of(Map.of("locale", "en", "channelKind", "note", "source", "Nothing happened"))))
                .then()
                .body("state", equalTo("lapsed"));
        publish(id).then().statusCode(409);
    }

    @Test
    void aCorrectionThatIsGivenUpChangesNothingInPublic() {
        StepDraftRequested step = released.statement("correct-drop");
        String id = Api.idOf(step.stepId());
        String before = page("correct-drop").asString();
        begin(id, Map.of("en", NOTE)).then().statusCode(201);
        revise(id, "Not after all");
        listener.hear(Steps.message(new StepCancelled(step.campaignId(), step.stepId(), "rain")));
        listener.hear(Steps.message(Steps.due(step)));

        Asker.LEILA
                .asks()
                .delete("/api/v1/statements/" + id + "/correction")
                .then()
                .statusCode(200)
                .body("state", equalTo("released"))
                .body("correctedAt", nullValue());

        assertThat(page("correct-drop").asString()).isEqualTo(before);
        begin(id, Map.of("en", NOTE))
                .then()
                .statusCode(201)
                .body(
                        "variants.source.join()",
                        equalTo(Asker.LEILA
                                .asks()
                                .get("/api/v1/statements/" + id)
                                .jsonPath()
                                .getString("variants.source.join()")));
        assertThat(told.of(step.stepId(), "org.kalends.statement.held")).isEmpty();
    }

    @Test
    void whatIsRetractedSaysSoAndLeavesTheLists() {
        StepDraftRequested step = released.statement("retract-one");
        String id = Api.idOf(step.stepId());
        Map<String, String> reason = Map.of("reason", "It named a person who had not agreed.");
        Api.post(Asker.LEILA, id, "retraction", reason).then().statusCode(403);
        Api.post(Asker.TOMAS, id, "retraction", Map.of("reason", " ")).then().statusCode(400);

        Api.post(Asker.TOMAS, id, "retraction", reason).then().statusCode(200).body("state", equalTo("retracted"));

        page("retract-one").then().statusCode(410);
        assertThat(Jsoup.parse(page("retract-one").asString()).text())
                .contains("has taken this statement back", "It named a person who had not agreed.")
                .doesNotContain("We stand with Kazakhstan");
        page("retract-one", "ru").then().statusCode(410);
        assertThat(given().accept("text/html").get("/newsroom/retract-one").asString())
                .doesNotContain("We stand with Kazakhstan");
        assertThat(told.of(step.stepId(), "org.kalends.statement.retracted")
                        .getFirst()
                        .get("reason")
                        .asText())
                .isEqualTo("It named a person who had not agreed.");
        Api.post(Asker.TOMAS, id, "retraction", reason).then().statusCode(409);
        begin(id, Map.of("en", NOTE)).then().statusCode(409);
    }

    @Test
    void itIsDoneOnAPageToo() {
        String id = Api.idOf(released.statement("correct-page").stepId());
        String page = "/statements/" + id + "/correction";

        assertThat(new Browser(Asker.LEILA).open("/statements/" + id).select("a[href$=correction]"))
                .hasSize(1);
        new Browser(Asker.LEILA)
                .send(page, "#begin", Map.of("note-en", NOTE))
                .then()
                .statusCode(303);
        assertThat(new Browser(Asker.LEILA).open(page).text()).contains(NOTE, "Give the correction up");
        Api.submit(id, 2).then().statusCode(200);
        assertThat(new Browser(Asker.TOMAS)
                        .open("/statements/" + id + "/review")
                        .text())
                .contains(NOTE);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        new Browser(Asker.TOMAS, "ru").send(page, "#publish", Map.of()).then().statusCode(303);
        assertThat(page("correct-page").asString()).contains(NOTE);
        new Browser(Asker.TOMAS)
                .send(page, "#retract", Map.of("reason", "Wrong"))
                .then()
                .statusCode(303);
        page("correct-page").then().statusCode(410);
    }

    private static Response begin(String id, Map<String, String> notes) {
        return Api.post(Asker.LEILA, id, "correction", Map.of("notes", notes));
    }

    private static Response publish(String id) {
        return Asker.TOMAS.asks().post("/api/v1/statements/" + id + "/correction/release");
    }

    private static void revise(String id, String title) {
        Api.post(
                        Asker.LEILA,
                        id,
                        "revisions",
                        Map.of(
                                "baseRevision",
                                2,
                                "variants",
                                List.of(Map.of(
                                        "locale", "en", "channelKind", "page", "title", title, "source", "Better."))))
                .then()
                .statusCode(201);
    }

    private static Response page(String office, String... locale) {
        String path = "/newsroom/" + office + "/2020/" + Steps.OBSERVANCE;
        return given().accept("text/html").get(locale.length == 0 ? path : path + "/" + locale[0]);
    }
}
