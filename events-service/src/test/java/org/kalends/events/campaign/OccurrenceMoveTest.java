package org.kalends.events.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
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

/** A person sets another date for an occurrence that has a campaign. */
@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class OccurrenceMoveTest {

    private static final String DAY = "world-maritime-day";
    private static final String DATES = "/api/v1/observances/" + DAY + "/dates/2039";

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    DueSteps steps;

    private String campaign;

    @BeforeEach
    void planned() {
        clock.shiftTo(Instant.parse("2039-03-10T08:00:00Z"));
        offices.have("move-oslo", "NO", "Europe/Oslo", "Oslo");
        campaign = Plans.planned(DAY, 2039, "awareness-week", "move-oslo");
    }

    @AfterEach
    void asComputed() {
        given().delete(DATES);
        Plans.post("/api/v1/campaigns/" + campaign + "/cancellation", Map.of("reason", "Over"));
    }

    @Test
    void theStepsGoWithTheOccurrenceByOneAct() {
        Plans.campaign(campaign).body("date", equalTo("2039-09-29")).body("occurrenceMoved", equalTo(false));
        decide("2039-10-06");
        Plans.campaign(campaign).body("occurrenceMoved", equalTo(true)).body("movedTo", equalTo("2039-10-06"));
        assertThat(Plans.page("/today").select("section:has(#moved)").text()).contains("6 October");
        Document board = Plans.page("/campaigns/" + campaign);
        assertThat(board.select(".bar.act").text()).contains("moved").contains("Move the steps");
        Response moved = Forgery.of("/campaigns/" + campaign)
                .form(Map.of("act", "move"))
                .post("/campaigns/" + campaign + "/occurrence");
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.header("Location")).endsWith("moved=4&stayed=0");
        Plans.campaign(campaign)
                .body("date", equalTo("2039-10-06"))
                .body("occurrenceMoved", equalTo(false))
                .body(
                        "steps.dueLocal",
                        equalTo(List.of(
                                "2039-09-29T10:00:00",
                                "2039-10-06T09:00:00",
                                "2039-10-09T10:00:00",
                                "2039-10-15T10:00:00")));
    }

    @Test
    void whoeverWasAskedForADraftIsToldOfTheMove() {
        String step = Plans.campaign(campaign).extract().path("steps[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> steps.getEntityManager()
                        .createNativeQuery("UPDATE step SET draft_signalled_at = now(), state = 'DRAFTING' WHERE id = '"
                                + step + "'")
                        .executeUpdate());
        decide("2039-10-06");
        answer("move").statusCode(200).body("moved", equalTo(4));
        List<?> told = QuarkusTransaction.requiringNew()
                .call(() -> steps.getEntityManager()
                        .createNativeQuery("SELECT CAST(payload AS json)->>'dueLocal' FROM outbox WHERE aggregateid = '"
                                + campaign + "' AND type = 'org.kalends.step.moved.v1'")
                        .getResultList());
        assertThat(told).hasSize(1).first().isEqualTo("2039-10-06T09:00:00");
    }

    @Test
    void keptDatesAreNotAskedAboutAgainUntilItMovesOnceMore() {
        decide("2039-10-06");
        answer("keep").statusCode(200);
        Plans.campaign(campaign).body("date", equalTo("2039-09-29")).body("occurrenceMoved", equalTo(false));
        decide("2039-10-06");
        Plans.campaign(campaign).body("occurrenceMoved", equalTo(false));
        answer("move").statusCode(409).body("type", containsString("occurrence-settled"));
        decide("2039-10-07");
        Plans.campaign(campaign).body("occurrenceMoved", equalTo(true));
        given().delete(DATES);
        Plans.campaign(campaign).body("occurrenceMoved", equalTo(false));
    }

    @Test
    void anOccurrenceThatIsNotMarkedCanOnlyBeKeptOrCalledOff() {
        given().contentType("application/json")
                .body("{\"dates\": [], \"reason\": \"A strike\"}")
                .put(DATES)
                .then()
                .statusCode(200);
        Document board = Plans.page("/campaigns/" + campaign);
        assertThat(board.select(".bar.act").text()).contains("not marked").doesNotContain("Move the steps");
        answer("move").statusCode(400).body("fields[0].field", equalTo("act"));
        answer("keep").statusCode(200);
    }

    @Test
    void aStepWhoseNewTimeIsOverStaysWhereItIs() {
        clock.shiftTo(Instant.parse("2039-09-20T08:00:00Z"));
        decide("2039-09-26");
        answer("move").statusCode(200).body("moved", equalTo(3)).body("stayed", equalTo(1));
        Plans.campaign(campaign)
                .body("steps.dueLocal[0]", equalTo("2039-09-22T10:00:00"))
                .body("steps.dueLocal[1]", equalTo("2039-09-26T09:00:00"));
    }

    private ValidatableResponse answer(String act) {
        return Plans.post("/api/v1/campaigns/" + campaign + "/occurrence", Map.of("act", act));
    }

    private static void decide(String day) {
        given().contentType("application/json")
                .body(Map.of("dates", List.of(Map.of("first", day, "last", day)), "reason", "Announced"))
                .put(DATES)
                .then()
                .statusCode(200);
    }
}
