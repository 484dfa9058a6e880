package org.kalends.events.campaign;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.office.OfficeFixture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class PausingTest {

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    DueSteps steps;

    @BeforeEach
    void spring() {
        clock.shiftTo(Instant.parse("2031-03-10T08:00:00Z"));
        offices.have("pause-lima", "PE", "America/Lima", "Lima");
        offices.have("pause-quito", "EC", "America/Guayaquil", "Quito");
    }

    @Test
    void theClockLeavesAPausedCampaignAlone() {
        String campaign = planned();
        pause(campaign, "A state visit is being moved");
        Plans.campaign(campaign)
                .body("state", equalTo("paused"))
                .body("pauseReason", equalTo("A state visit is being moved"))
                .body("steps.paused", everyItem(equalTo(true)));
        clock.shiftTo(Instant.parse("2031-07-20T08:00:00Z"));
        assertThat(claimed(campaign)).isEmpty();
        assertThat(board(campaign).select(".bar").text()).contains("A state visit is being moved");

        resume(campaign, Map.of()).statusCode(204);
        assertThat(claimed(campaign)).hasSize(2);
        Plans.campaign(campaign).body("state", equalTo("scheduled"));
    }

    @Test
    void whatWasMissedIsDecidedStepByStep() {
        String campaign = planned();
        pause(campaign, "Wait");
        clock.shiftTo(Instant.parse("2031-07-31T20:00:00Z"));
        List<String> missed = given().get("/api/v1/campaigns/" + campaign + "/missed")
                .then()
                .body("", hasSize(2))
                .extract()
                .path("id");
        resume(campaign, Map.of())
                .statusCode(409)
                .body("type", containsString("missed-steps-undecided"))
                .body("detail", containsString("2 steps"));
        resume(campaign, Map.of("steps", List.of(decision(missed.get(0), "release", null))))
                .statusCode(409);
        resume(
                        campaign,
                        Map.of(
                                "steps",
                                List.of(
                                        decision(missed.get(0), "release", null),
                                        decision(missed.get(1), "move", "2031-08-05T10:00:00"))))
                .statusCode(204);
        Plans.campaign(campaign)
                .body("steps[0].dueAt", equalTo("2031-07-31T20:00:00Z"))
                .body("steps[1].dueLocal", equalTo("2031-08-05T10:00:00"))
                .body("steps.paused", everyItem(equalTo(false)));
    }

    @Test
    void theOthersMayBeDecidedAtOnce() {
        String campaign = planned();
        pause(campaign, "Wait");
        clock.shiftTo(Instant.parse("2031-07-31T20:00:00Z"));
        resume(campaign, Map.of("otherwise", "skip", "reason", "Too late now")).statusCode(204);
        Plans.campaign(campaign).body("state", equalTo("finished")).body("steps.state", everyItem(equalTo("skipped")));
    }

    @Test
    void aCountryStopsAndTheOthersGoOn() {
        String campaign = planned();
        String standstill = call("PE", "An earthquake");
        Plans.campaign(campaign)
                .body("steps.find { it.office == 'pause-lima' }.paused", equalTo(true))
                .body("steps.find { it.office == 'pause-quito' }.paused", equalTo(false));
        for (String path : List.of("/today", "/campaigns", "/campaigns/" + campaign)) {
            assertThat(Plans.page(path).select(".bar.act").text())
                    .as(path)
                    .contains("The offices in Peru are paused.")
                    .contains("An earthquake");
        }
        String during = planned();
        Plans.campaign(during).body("steps.find { it.office == 'pause-lima' }.paused", equalTo(true));

        end(standstill, Map.of()).statusCode(204);
        Plans.campaign(campaign).body("steps.paused", everyItem(equalTo(false)));
        Plans.campaign(during).body("steps.paused", everyItem(equalTo(false)));
        assertThat(Plans.page("/campaigns").select(".bar.act")).isEmpty();
    }

    @Test
    void everythingStopsAndAPausedCampaignStaysPausedAfterwards() {
        String running = planned();
        String paused = planned();
        pause(paused, "On its own");
        String standstill = call(null, "A national mourning");
        Plans.campaign(running).body("steps.paused", everyItem(equalTo(true)));
        clock.shiftTo(Instant.parse("2031-07-31T20:00:00Z"));
        end(standstill, Map.of()).statusCode(409).body("type", containsString("missed-steps-undecided"));
        end(standstill, Map.of("otherwise", "skip")).statusCode(204);
        Plans.campaign(running).body("steps.state", everyItem(equalTo("skipped")));
        Plans.campaign(paused).body("steps.paused", everyItem(equalTo(true))).body("state", equalTo("paused"));
        end(standstill, Map.of()).statusCode(409).body("type", containsString("standstill-is-over"));
    }

    @Test
    void theWayBackIsAFormWithoutScript() {
        String campaign = planned();
        Response paused = Plans.form("/campaigns/" + campaign + "/pause", Map.of("reason", "Wait"));
        assertThat(paused.statusCode()).isEqualTo(303);
        clock.shiftTo(Instant.parse("2031-07-31T20:00:00Z"));
        String path = "/campaigns/" + campaign + "/resume";
        Document form = Plans.page(path);
        assertThat(form.select("tbody tr")).hasSize(2);
        String first = form.select("select[name^=act-]").first().attr("name").substring(4);
        Response undecided = Plans.form(path, Map.of("act-" + first, "release"));
        assertThat(undecided.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(undecided.asString()).select("[role=alert]").text())
                .contains("1 steps fell due");
        Map<String, String> decided = new LinkedHashMap<>();
        decided.put("act-" + first, "move");
        decided.put("date-" + first, "2031-08-02");
        decided.put("time-" + first, "09:00");
        decided.put("otherwise", "release");
        assertThat(Plans.form(path, decided).statusCode()).isEqualTo(303);
        Plans.campaign(campaign)
                .body("steps.find { it.id == '" + first + "' }.dueLocal", equalTo("2031-08-02T09:00:00"));
    }

    @Test
    @OidcSecurity(claims = @Claim(key = "offices", value = "[\"pause-lima\"]", type = ClaimType.JSON_ARRAY))
    void aManagerStopsTheirOwnCountryOnly() {
        Plans.post("/api/v1/standstills", Map.of("reason", "All")).statusCode(403);
        Plans.post("/api/v1/standstills", Map.of("country", "EC", "reason", "Quito"))
                .statusCode(403);
        end(call("PE", "Lima"), Map.of()).statusCode(204);
    }

    @Test
    void aStandstillWithoutAReasonOrAnOfficeIsRefused() {
        Plans.post("/api/v1/standstills", Map.of("country", "PE"))
                .statusCode(400)
                .body("fields[0].field", equalTo("reason"));
        Plans.post("/api/v1/standstills", Map.of("country", "ZZ", "reason", "?"))
                .statusCode(400)
                .body("fields[0].field", equalTo("country"));
    }

    @Test
    void aDraftIsLeftAloneUntilSomebodyConfirmsIt() {
        Map<String, Object> wish = Plans.wish(Plans.TRAFFICKING, 2031, "single-statement", "pause-lima", "pause-quito");
        wish.put("draft", true);
        String campaign = Plans.post("/api/v1/campaigns", wish)
                .statusCode(201)
                .body("state", equalTo("draft"))
                .extract()
                .path("id");
        clock.shiftTo(Instant.parse("2031-07-20T08:00:00Z"));
        assertThat(claimed(campaign)).isEmpty();
        assertThat(Plans.page("/today").text()).contains("World Day against Trafficking");
        Plans.post("/api/v1/campaigns/" + campaign + "/confirmation", Map.of()).statusCode(204);
        Plans.campaign(campaign).body("state", equalTo("scheduled"));
        assertThat(claimed(campaign)).hasSize(2);
        Plans.post("/api/v1/campaigns/" + campaign + "/confirmation", Map.of()).statusCode(409);
    }

    @Test
    void anActOnAnOlderStateIsRefused() {
        String campaign = planned();
        String tag = given().get("/api/v1/campaigns/" + campaign).header("ETag");
        pause(campaign, "Wait");
        Plans.json()
                .header("If-Match", tag)
                .body(Map.of("reason", "Off"))
                .post("/api/v1/campaigns/" + campaign + "/cancellation")
                .then()
                .statusCode(412)
                .body("type", containsString("campaign-changed"));
        Plans.json()
                .header("If-Match", given().get("/api/v1/campaigns/" + campaign).header("ETag"))
                .body(Map.of("reason", "Off"))
                .post("/api/v1/campaigns/" + campaign + "/cancellation")
                .then()
                .statusCode(204);
    }

    private static String planned() {
        return Plans.planned(Plans.TRAFFICKING, 2031, "single-statement", "pause-lima", "pause-quito");
    }

    private static void pause(String campaign, String reason) {
        Plans.post("/api/v1/campaigns/" + campaign + "/pause", Map.of("reason", reason))
                .statusCode(204);
    }

    private static ValidatableResponse resume(String campaign, Map<String, Object> way) {
        return Plans.post("/api/v1/campaigns/" + campaign + "/resumption", way);
    }

    private static String call(String country, String reason) {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("country", country);
        call.put("reason", reason);
        return Plans.post("/api/v1/standstills", call).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse end(String standstill, Map<String, Object> way) {
        return Plans.post("/api/v1/standstills/" + standstill + "/end", way);
    }

    private static Map<String, Object> decision(String step, String act, String to) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("step", step);
        decision.put("act", act);
        decision.put("to", to);
        return decision;
    }

    /** What the clock would claim of this campaign; nothing is changed. */
    private List<Step> claimed(String campaign) {
        return QuarkusTransaction.requiringNew()
                .call(() -> steps.claimToDraft(clock.instant(), 1_000).stream()
                        .filter(step -> step.campaign().id().toString().equals(campaign))
                        .toList());
    }

    private static Document board(String campaign) {
        return Plans.page("/campaigns/" + campaign);
    }
}
