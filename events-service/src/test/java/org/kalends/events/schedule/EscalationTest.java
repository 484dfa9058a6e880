package org.kalends.events.schedule;

import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.office.OfficeFixture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;

/** A deputy is asked when nobody has approved a step by then. */
@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager", "approver"})
class EscalationTest {

    private static final String ESCALATED = "org.kalends.step.escalated.v1";

    @Inject
    StepClock stepClock;

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    Told told;

    @BeforeEach
    void aPlaybookWithADeputyFourHoursBefore() {
        clock.shiftTo(Instant.parse("2025-01-01T00:00:00Z"));
        offices.have("esc-vilnius", "LT", "Europe/Vilnius", "Vilnius");
        offices.have("esc-riga", "LV", "Europe/Riga", "Riga");
        given().contentType("application/json")
                .body("""
                        {"names": {"en": "With a deputy"}, "milestones": [{"kind": "statement",
                          "due": {"amount": 0, "unit": "days", "at": "09:00"},
                          "draft": {"amount": -14, "unit": "days", "at": "09:00"},
                          "approve": {"amount": -2, "unit": "days", "at": "16:00"},
                          "latePolicy": "hold", "channelKinds": ["page"],
                          "deputy": {"who": "Ines", "before": "PT4H"}}]}""")
                .put("/api/v1/playbooks/with-deputy")
                .then()
                .statusCode(lessThan(300));
    }

    @Test
    void itIsToldOnceWhenItsTimeHasCome() {
        String campaign = awaiting("world-health-day", "esc-vilnius");
        windTo("2025-04-07T01:59:00Z");
        assertThat(told.of(campaign)).isEmpty();
        assertThat(stepClock.next(clock.instant()).moment()).isEqualTo("2025-04-07T02:00:00Z");
        windTo("2025-04-07T02:00:30Z");
        windTo("2025-04-07T02:10:00Z");
        assertThat(told.of(campaign)).containsExactly(ESCALATED);
        assertThat(told.sql("SELECT payload::json->>'deputy' FROM outbox WHERE aggregateid = '" + campaign + "'"))
                .containsExactly("Ines");
    }

    @Test
    void whatIsApprovedOrPausedIsNotEscalated() {
        String approved = awaiting("world-malaria-day", "esc-vilnius");
        told.sql("UPDATE step SET state = 'APPROVED' WHERE campaign_id = '" + approved + "'");
        String paused = awaiting("world-malaria-day", "esc-riga");
        told.sql("UPDATE step SET paused = true WHERE campaign_id = '" + paused + "'");
        windTo("2025-04-25T02:10:00Z");
        assertThat(told.of(approved)).isEmpty();
        assertThat(told.of(paused)).isEmpty();
    }

    @Test
    @OidcSecurity(claims = @Claim(key = "offices", value = "[\"esc-vilnius\"]", type = ClaimType.JSON_ARRAY))
    void theDeputySeesItOnTodayAndOnTheBoardWhateverTheirOffice() {
        String campaign = awaiting("world-oceans-day", "esc-vilnius");
        told.sql("UPDATE step SET office = 'esc-riga' WHERE campaign_id = '" + campaign + "'");
        clock.shiftTo(Instant.parse("2025-06-08T01:00:00Z"));
        assertThat(today()).doesNotContain("World Oceans Day");
        given().accept("text/html").get("/campaigns/" + campaign).then().statusCode(403);
        clock.shiftTo(Instant.parse("2025-06-08T02:30:00Z"));
        assertThat(today()).contains("World Oceans Day").contains("The deputy, Ines, is asked as well.");
        given().accept("text/html")
                .get("/campaigns/" + campaign + "?mine=yes")
                .then()
                .statusCode(200)
                .body(containsString("Riga"));
        assertThat(Jsoup.parse(given().accept("text/html")
                                .get("/fragments/count")
                                .asString())
                        .text())
                .isNotEmpty();
    }

    private String awaiting(String observance, String office) {
        String campaign = given().contentType("application/json")
                .body("""
                        {"observance": "%s", "year": 2025, "offices": ["%s"], "playbook": "with-deputy"}""".formatted(observance, office))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        told.sql("UPDATE step SET draft_signalled_at = now(), state = 'AWAITING_APPROVAL' WHERE campaign_id = '"
                + campaign + "'");
        return campaign;
    }

    private static String today() {
        return Jsoup.parse(given().accept("text/html")
                        .get("/today")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .text();
    }

    private void windTo(String instant) {
        clock.shiftTo(Instant.parse(instant));
        stepClock.tick();
    }
}
