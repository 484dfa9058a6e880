package org.kalends.events.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.kalends.events.schedule.Told.CANCELLED;
import static org.kalends.events.schedule.Told.DRAFT;
import static org.kalends.events.schedule.Told.DUE;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class MissedStepsTest {

    private static final int YEAR = 2028;

    @Inject
    StepClock stepClock;

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    Told told;

    @BeforeEach
    void anEarlyDay() {
        clock.shiftTo(Instant.parse("2028-01-01T00:00:00Z"));
        offices.have("us-vilnius", "LT", "Europe/Vilnius", "Vilnius");
        offices.have("us-riga", "LV", "Europe/Riga", "Riga");
    }

    @Test
    void whatIsAFewMinutesLateIsNotMissed() {
        String campaign = planned("world-wetlands-day", "hold");
        windTo("2028-02-02T07:04:00Z");
        assertThat(told.count(campaign, DUE)).isEqualTo(1);
    }

    @Test
    void aStepToBeHeldWaitsForSomebody() {
        String campaign = planned("world-cancer-day", "hold");
        windTo("2028-02-04T08:00:00Z");
        assertThat(told.of(campaign)).containsExactly(DRAFT);
        assertThat(told.states(campaign)).containsExactly("HELD");
    }

    @Test
    void aStepThatMayBeLateGoesOutAsLongAsItMay() {
        String inTime = planned("world-radio-day", "send if at most PT4H late");
        windTo("2028-02-13T10:59:00Z");
        assertThat(told.count(inTime, DUE)).isEqualTo(1);
        String tooLate = planned("world-day-of-social-justice", "send if at most PT4H late");
        windTo("2028-02-20T11:01:00Z");
        assertThat(told.count(tooLate, DUE)).isZero();
        assertThat(told.states(tooLate)).containsExactly("HELD");
    }

    @Test
    void aStepThatExpiresGoesOutUntilItsLocalTimeAndNotAfter() {
        String before = planned("international-mother-language-day", "expire at 18:00");
        windTo("2028-02-21T15:59:00Z");
        assertThat(told.count(before, DUE)).isEqualTo(1);
        String after = planned("world-wildlife-day", "expire at 18:00");
        windTo("2028-03-03T16:00:00Z");
        assertThat(told.of(after)).containsExactly(DRAFT, CANCELLED);
        assertThat(told.states(after)).containsExactly("EXPIRED");
    }

    @Test
    void manyMissedStepsAreOneSummaryUntilThePersonHasSeenIt() {
        clock.shiftTo(Instant.parse("2029-01-01T00:00:00Z"));
        told.plan("world-water-day", 2029, "us-vilnius", "us-riga");
        told.plan("world-meteorological-day", 2029, "us-vilnius", "us-riga");
        windTo("2029-03-24T00:00:00Z");
        Document today = page("/today");
        assertThat(today.select("section.flash")).hasSize(1);
        String missed = told.sql("SELECT count(*) FROM step WHERE missed_at > '2029-03-20'")
                .getFirst();
        assertThat(Integer.parseInt(missed)).isGreaterThanOrEqualTo(4);
        assertThat(today.select("section.flash p").text()).startsWith(missed + " steps missed their time");
        Forgery.of("/today")
                .form(Map.of("until", today.select("input[name=until]").val()))
                .post("/missed/dismissal")
                .then()
                .statusCode(303);
        assertThat(page("/today").select("section.flash")).isEmpty();
        assertThat(page("/missed").select("#held + form li")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void somebodyLetsAMissedStepGoOrDropsIt() {
        String late = planned("international-day-of-happiness", "hold");
        String dropped = planned("world-poetry-day", "hold");
        windTo("2028-03-23T00:00:00Z");
        decide("/missed/letting-go", Map.of("step", step(late)), 303);
        decide("/missed/dropping", Map.of("step", step(dropped)), 422);
        decide("/missed/dropping", Map.of("step", step(dropped), "reason", "The day has passed"), 303);
        assertThat(told.of(late)).containsExactly(DRAFT, DUE);
        assertThat(told.sql("SELECT payload::json->>'latePolicy' FROM outbox WHERE aggregateid = '" + late
                        + "' AND type = '" + DUE + "'"))
                .containsExactly("let go");
        assertThat(told.of(dropped)).containsExactly(DRAFT, CANCELLED);
        assertThat(told.states(dropped)).containsExactly("SKIPPED");
        decide("/missed/letting-go", Map.of("step", step(late)), 409);
    }

    @Test
    void aProgramReadsAndDecidesAboutMissedSteps() {
        told.sql("DELETE FROM missed_seen");
        String late = planned("world-tuberculosis-day", "hold");
        String dropped = planned("world-theatre-day", "hold");
        windTo("2028-03-28T00:00:00Z");
        given().get("/api/v1/missed-steps?limit=500")
                .then()
                .statusCode(200)
                .body("find { it.campaign == '" + late + "' }.outcome", equalTo("held"))
                .body("find { it.campaign == '" + late + "' }.office", equalTo("us-vilnius"));
        given().get("/api/v1/missed-steps/summary").then().body("toDecide", greaterThanOrEqualTo(2));
        given().contentType("application/json")
                .body("{\"until\": \"2999-01-01T00:00:00Z\"}")
                .post("/api/v1/missed-steps/dismissal")
                .then()
                .statusCode(204);
        given().get("/api/v1/missed-steps/summary").then().body("news", equalTo(false));
        told.sql("DELETE FROM missed_seen");
        String both =
                "{\"steps\": [{\"step\": \"%s\", \"act\": \"release\"}, {\"step\": \"%s\", \"act\": \"skip\"}]%s}";
        decide(both.formatted(step(late), step(dropped), ""))
                .statusCode(422)
                .body("fields[0].field", equalTo("reason"));
        decide(both.formatted(step(late), step(dropped), ", \"reason\": \"Too late\""))
                .statusCode(204);
        assertThat(told.of(late)).containsExactly(DRAFT, DUE);
        assertThat(told.of(dropped)).containsExactly(DRAFT, CANCELLED);
        decide(both.formatted(step(late), step(dropped), ", \"reason\": \"Too late\""))
                .statusCode(409);
    }

    @Test
    void whatIsPausedIsNotLetGo() {
        String paused = planned("world-book-and-copyright-day", "hold");
        windTo("2028-04-24T00:00:00Z");
        told.sql("UPDATE step SET paused = true WHERE campaign_id = '" + paused + "'");
        decide("/missed/letting-go", Map.of("step", step(paused)), 422);
        assertThat(told.of(paused)).containsExactly(DRAFT);
    }

    private static ValidatableResponse decide(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/missed-steps/decisions")
                .then();
    }

    private String planned(String observance, String latePolicy) {
        String campaign = told.plan(observance, YEAR, "us-vilnius");
        told.sql("UPDATE step SET late_policy = '" + latePolicy + "' WHERE campaign_id = '" + campaign + "'");
        return campaign;
    }

    private String step(String campaign) {
        List<String> ids = told.sql("SELECT id FROM step WHERE campaign_id = '" + campaign + "'");
        return ids.getFirst();
    }

    private static void decide(String path, Map<String, String> fields, int status) {
        Forgery.of("/missed").form(fields).post(path).then().statusCode(status);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private void windTo(String instant) {
        clock.shiftTo(Instant.parse(instant));
        stepClock.tick();
    }
}
