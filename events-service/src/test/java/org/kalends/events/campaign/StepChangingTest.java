package org.kalends.events.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.Forgery;
import org.kalends.events.office.OfficeFixture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class StepChangingTest {

    private static final String DAY = "world-day-against-trafficking-in-persons";

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    private String campaign;
    private String step;

    @BeforeEach
    void aSpring() {
        clock.shiftTo(Instant.parse("2026-03-10T08:00:00Z"));
        offices.have("move-oslo", "NO", "Europe/Oslo", "Oslo");
        offices.have("move-rome", "IT", "Europe/Rome", "Rome");
    }

    private void aCampaign() {
        campaign = Plans.planned(DAY, 2026, "single-statement", "move-oslo", "move-rome");
        step = Plans.campaign(campaign).extract().path("steps[0].id");
    }

    @Test
    void aMovedStepKeepsItsDistances() {
        aCampaign();
        move("\"0\"", "2026-07-31T11:30:00")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("dueLocal", equalTo("2026-07-31T11:30:00"))
                .body("dueAt", equalTo("2026-07-31T09:30:00Z"))
                .body("approveBy", equalTo("2026-07-30T16:30:00Z"))
                .body("draftAt", equalTo("2026-07-17T09:30:00Z"));
    }

    @Test
    void theSecondOfTwoPeopleSeesTheFirstOnesChange() {
        aCampaign();
        move("\"0\"", "2026-07-31T11:30:00").statusCode(200);
        move("\"0\"", "2026-08-01T09:00:00")
                .statusCode(412)
                .body("type", containsString("step-changed"))
                .body("detail", containsString("ines has moved it"))
                .body("detail", containsString("2026-07-31T11:30"));
        move("\"1\"", "2026-08-01T09:00:00").statusCode(200);
    }

    @Test
    void aChangeWithoutAVersionIsRefused() {
        aCampaign();
        Plans.json()
                .body(Map.of("dueLocal", "2026-08-01T09:00:00"))
                .patch("/api/v1/campaigns/" + campaign + "/steps/" + step)
                .then()
                .statusCode(428);
    }

    @Test
    void aTimeThatIsOverIsRefused() {
        aCampaign();
        move("\"0\"", "2026-03-10T08:59:00").statusCode(400).body("fields[0].field", equalTo("dueLocal"));
    }

    @Test
    void anEmbargoStandsWhoeverMoves() {
        Map<String, Object> wish = Plans.wish("world-health-day", 2026, "single-statement", "move-oslo");
        wish.put("embargoUntil", "2026-04-07T06:00:00Z");
        campaign =
                Plans.post("/api/v1/campaigns", wish).statusCode(201).extract().path("id");
        step = Plans.campaign(campaign).extract().path("steps[0].id");
        move("\"0\"", "2026-04-07T07:59:00").statusCode(422).body("type", containsString("release-before-embargo"));
        move("\"0\"", "2026-04-07T08:00:00").statusCode(200);
    }

    @Test
    void aStepIsLeftOutWithAReasonAndSaidSo() {
        aCampaign();
        Plans.json()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "The visit is off"))
                .post("/api/v1/campaigns/" + campaign + "/steps/" + step + "/skip")
                .then()
                .statusCode(200)
                .body("state", equalTo("skipped"));
        move("\"1\"", "2026-08-01T09:00:00").statusCode(409);
        assertThat(page("/campaigns/" + campaign + "/steps/" + step)
                        .select("aside")
                        .text())
                .contains("The visit is off");
    }

    @Test
    void aStepIsAddedForTheOfficesThatAreNamed() {
        aCampaign();
        Map<String, Object> added = Map.of(
                "kind",
                "reminder",
                "dueLocal",
                "2026-07-28T10:00:00",
                "offices",
                List.of("move-rome"),
                "channelKinds",
                List.of("social"));
        for (int twice = 0; twice < 2; twice++) {
            Plans.json()
                    .header("Idempotency-Key", "add-one")
                    .body(added)
                    .post("/api/v1/campaigns/" + campaign + "/steps")
                    .then()
                    .statusCode(201)
                    .body("", hasSize(1))
                    .body("[0].milestone", equalTo(1));
        }
        Plans.campaign(campaign).body("steps", hasSize(3));
        Document board = page("/campaigns/" + campaign);
        assertThat(board.select(".board thead th").eachText())
                .containsExactly("Office, in order of release", "Reminder, Tue 28 July", "Statement, Thu 30 July");
        assertThat(board.select(".board tbody tr")).hasSize(2);
        assertThat(board.select(".board td .sr").eachText()).contains("no step");
    }

    @Test
    void aStrangersOfficeIsNotAdded() {
        aCampaign();
        Map<String, Object> added = Map.of(
                "kind",
                "reminder",
                "dueLocal",
                "2026-07-28T10:00:00",
                "offices",
                List.of("us-nur-sultan"),
                "channelKinds",
                List.of("social"));
        Plans.post("/api/v1/campaigns/" + campaign + "/steps", added)
                .statusCode(400)
                .body("fields[0].field", equalTo("offices"));
    }

    @Test
    void theFormMovesAStepAndShowsAConflict() {
        aCampaign();
        Response moved = form("move", Map.of("date", "2026-07-29", "time", "14:00", "version", "0"));
        assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(303);
        assertThat(page("/campaigns/" + campaign).select(".board td").text()).contains("Wed 29 July, 14:00 Oslo");

        Response second = form("move", Map.of("date", "2026-07-28", "time", "15:00", "version", "0"));
        assertThat(second.statusCode()).isEqualTo(409);
        Document conflict = Jsoup.parse(second.asString());
        assertThat(conflict.select("[role=alert]").text()).contains("ines has moved it");
        assertThat(conflict.select("#date").val()).isEqualTo("2026-07-28");
        assertThat(conflict.select("input[name=version]").first().val()).isEqualTo("1");
        assertThat(conflict.select("aside").text()).contains("moved it from Thu 30 July, 09:00 to Wed 29 July, 14:00");
    }

    @Test
    @TestSecurity(
            user = "omar",
            roles = {"viewer"})
    void aViewerChangesNothing() {
        campaign = UUID.randomUUID().toString();
        step = campaign;
        move("\"0\"", "2026-08-01T09:00:00").statusCode(403);
    }

    private ValidatableResponse move(String version, String to) {
        return Plans.json()
                .header("If-Match", version)
                .body(Map.of("dueLocal", to))
                .patch("/api/v1/campaigns/" + campaign + "/steps/" + step)
                .then();
    }

    private Response form(String act, Map<String, String> fields) {
        String path = "/campaigns/" + campaign + "/steps/" + step + "/" + act;
        return Forgery.of(path).form(fields).post(path);
    }

    private static Document page(String path) {
        Response answer = given().accept("text/html").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
