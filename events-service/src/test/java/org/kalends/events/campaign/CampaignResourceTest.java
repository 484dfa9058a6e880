package org.kalends.events.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.office.OfficeFixture;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class CampaignResourceTest {

    private static final String FOUNDING = "world-day-against-trafficking-in-persons";

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @BeforeEach
    void july2020() {
        clock.shiftTo(Instant.parse("2020-07-10T08:00:00Z"));
        offices.haveNurSultan();
    }

    @Test
    void aPreviewGivesLocalAndUtcTimes() {
        post("/api/v1/campaigns/preview", request(FOUNDING, 2020, "us-nur-sultan"))
                .statusCode(200)
                .body("title", containsString("Trafficking"))
                .body("steps[0].dueLocal", equalTo("2020-07-30T09:00:00"))
                .body("steps[0].dueAt", equalTo("2020-07-30T03:00:00Z"))
                .body("steps[0].draftAt", equalTo("2020-07-16T03:00:00Z"))
                .body("steps[0].approveBy", equalTo("2020-07-29T10:00:00Z"));
    }

    @Test
    void aPlanBecomesACampaignWithSteps() {
        String id = post("/api/v1/campaigns", request(FOUNDING, 2020, "us-nur-sultan"))
                .statusCode(201)
                .body("state", equalTo("scheduled"))
                .body("steps[0].state", equalTo("planned"))
                .body("steps[0].office", equalTo("us-nur-sultan"))
                .body("steps[0].zone", equalTo("Asia/Almaty"))
                .extract()
                .path("id");
        given().get("/api/v1/campaigns/" + id).then().statusCode(200).body("steps[0].kind", equalTo("statement"));
    }

    @Test
    void theSameRequestTwiceIsOneCampaign() {
        Map<String, Object> request = request(FOUNDING, 2021, "us-nur-sultan");
        String first = given().header("Idempotency-Key", "twice")
                .contentType("application/json")
                .body(request)
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().header("Idempotency-Key", "twice")
                .contentType("application/json")
                .body(request)
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void anUnknownObservanceIsRefused() {
        refused(request("no-such-day", 2020, "us-nur-sultan"), 404, "unknown-observance", "observance");
    }

    @Test
    void anUnknownOfficeIsRefused() {
        refused(request(FOUNDING, 2020, "nowhere"), 404, "unknown-office", "offices");
    }

    @Test
    void anUnknownPlaybookIsRefused() {
        refused(
                Map.of("observance", FOUNDING, "year", 2020, "offices", List.of("us-nur-sultan"), "playbook", "none"),
                404,
                "unknown-playbook",
                "playbook");
    }

    @Test
    void aYearWithoutTheDayIsRefused() {
        refused(request("world-statistics-day", 2021, "us-nur-sultan"), 422, "no-occurrence", "year");
    }

    @Test
    void aDateToBeAnnouncedIsRefusedAndSaidSo() {
        refused(request("un-global-road-safety-week", 2021, "us-nur-sultan"), 422, "no-occurrence", "year")
                .body("detail", containsString("to be announced"));
    }

    @Test
    void aCampaignInThePastIsRefusedNamingTheMilestoneAndItsTime() {
        refused(request(FOUNDING, 2019, "us-nur-sultan"), 422, "campaign-in-the-past", "year")
                .body("detail", containsString("statement of us-nur-sultan"))
                .body("detail", containsString("2019-07-30 09:00"));
    }

    @Test
    void aMissingOfficeIsRefusedByItsField() {
        refused(
                Map.of("observance", FOUNDING, "year", 2020, "offices", List.of(), "playbook", "single-statement"),
                400,
                "invalid-plan",
                "offices");
    }

    @Test
    void anEmbargoAfterTheReleaseIsRefusedNamingTheOffices() {
        Map<String, Object> request = Map.of(
                "observance",
                FOUNDING,
                "year",
                2020,
                "offices",
                List.of("us-nur-sultan"),
                "playbook",
                "single-statement",
                "embargoUntil",
                "2020-07-30T12:00:00Z");
        refused(request, 422, "release-before-embargo", "embargoUntil")
                .body("detail", containsString("Embassy in Nur-Sultan"));
    }

    @Test
    void aDraftBeforeNowIsAWarning() {
        clock.shiftTo(Instant.parse("2020-07-20T08:00:00Z"));
        post("/api/v1/campaigns/preview", request(FOUNDING, 2020, "us-nur-sultan"))
                .statusCode(200)
                .body("steps[0].warnings", hasItem("draft-before-now"));
    }

    @Test
    @TestSecurity(
            user = "omar",
            roles = {"viewer"})
    void aViewerPlansNothing() {
        post("/api/v1/campaigns", request(FOUNDING, 2020, "us-nur-sultan")).statusCode(403);
    }

    @Test
    @OidcSecurity(claims = @Claim(key = "offices", value = "[\"us-vilnius\"]", type = ClaimType.JSON_ARRAY))
    void aManagerPlansForTheirOwnOfficesOnly() {
        refused(request(FOUNDING, 2020, "us-nur-sultan"), 403, "not-your-office", "offices");
    }

    @Test
    void aCancelledCampaignIsOver() {
        String id = post("/api/v1/campaigns", request(FOUNDING, 2022, "us-nur-sultan"))
                .statusCode(201)
                .extract()
                .path("id");
        post("/api/v1/campaigns/" + id + "/cancellation", Map.of("reason", "The visit is off"))
                .statusCode(204);
        given().get("/api/v1/campaigns/" + id)
                .then()
                .body("state", equalTo("cancelled"))
                .body("steps[0].state", equalTo("cancelled"));
        post("/api/v1/campaigns/" + id + "/cancellation", Map.of("reason", "Again"))
                .statusCode(409)
                .body("type", containsString("campaign-is-over"));
    }

    private static ValidatableResponse refused(Object request, int status, String type, String field) {
        return post("/api/v1/campaigns", request)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", containsString(type))
                .body("fields[0].field", equalTo(field));
    }

    private static ValidatableResponse post(String path, Object body) {
        return given().contentType("application/json")
                .accept("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static Map<String, Object> request(String observance, int year, String office) {
        return Map.of(
                "observance", observance, "year", year, "offices", List.of(office), "playbook", "single-statement");
    }
}
