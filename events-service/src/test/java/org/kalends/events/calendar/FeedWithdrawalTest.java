package org.kalends.events.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.office.OfficeFixture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What is gone from a feed is told as cancelled for a while. */
@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class FeedWithdrawalTest {

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @BeforeEach
    void spring() {
        clock.shiftTo(Instant.parse("2038-03-10T08:00:00Z"));
        offices.have("feed-oslo", "NO", "Europe/Oslo", "Oslo");
    }

    @Test
    void aStepThatIsLeftOutIsToldAsCancelledForThirtyDays() {
        String address = feed("feed-oslo");
        String campaign = plan("world-health-day", null);
        String step = step(campaign);
        assertThat(text(address)).contains("UID:step-" + step).doesNotContain("STATUS:CANCELLED");
        skip(campaign, step);
        assertThat(text(address)).contains("STATUS:CANCELLED");
        Map<String, Object> withdrawn = withdrawn(address).stream()
                .filter(entry -> entry.get("uid").toString().contains(step))
                .findFirst()
                .orElseThrow();
        assertThat(withdrawn).containsEntry("sequence", 1).containsEntry("kind", "step");
        assertThat(entries(address))
                .noneMatch(entry -> entry.get("uid").toString().contains(step));
        clock.shiftTo(Instant.parse("2038-04-08T08:00:00Z"));
        assertThat(text(address)).contains("STATUS:CANCELLED");
        clock.shiftTo(Instant.parse("2038-04-10T08:00:00Z"));
        assertThat(text(address)).doesNotContain(step);
    }

    @Test
    void aDateThatAPersonTakesAwayAndGivesBackIsTheSameEntryWithHigherSequences() {
        String address = feed(null);
        String uid = "world-maritime-day-2038@localhost";
        int first = sequence(entries(address), uid);
        decide("{\"dates\": [], \"reason\": \"A strike\"}");
        assertThat(sequence(withdrawn(address), uid)).isEqualTo(first + 1);
        given().delete("/api/v1/observances/world-maritime-day/dates/2038")
                .then()
                .statusCode(204);
        assertThat(sequence(entries(address), uid)).isEqualTo(first + 2);
        assertThat(withdrawn(address)).noneMatch(entry -> entry.get("uid").equals(uid));
    }

    @Test
    void whatIsUnderEmbargoIsNotEvenToldAsCancelled() {
        String address = feed("feed-oslo");
        String campaign = plan("world-oceans-day", "2038-06-08T00:00:00Z");
        String step = step(campaign);
        assertThat(text(address)).doesNotContain(step);
        skip(campaign, step);
        assertThat(text(address)).doesNotContain(step);
        assertThat(withdrawn(address))
                .noneMatch(entry -> entry.get("uid").toString().contains(step));
    }

    private static int sequence(List<Map<String, Object>> entries, String uid) {
        return (Integer) entries.stream()
                .filter(entry -> entry.get("uid").equals(uid))
                .findFirst()
                .orElseThrow()
                .get("sequence");
    }

    private static void decide(String body) {
        given().contentType("application/json")
                .body(body)
                .put("/api/v1/observances/world-maritime-day/dates/2038")
                .then()
                .statusCode(200);
    }

    private static String feed(String office) {
        String narrowed = office == null ? "" : ", \"office\": \"" + office + "\"";
        Response made = given().contentType("application/json")
                .body("{\"name\": \"Ours\"" + narrowed + "}")
                .post("/api/v1/calendar/feeds");
        assertThat(made.statusCode()).isEqualTo(201);
        String address = made.path("iCalendar").toString();
        return address.substring(address.indexOf("/feeds/")).replace(".ics", "");
    }

    private static String plan(String observance, String embargo) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "observance",
                observance,
                "year",
                2038,
                "offices",
                List.of("feed-oslo"),
                "playbook",
                "single-statement"));
        if (embargo != null) {
            wish.put("embargoUntil", embargo);
        }
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wish)
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String step(String campaign) {
        return given().get("/api/v1/campaigns/" + campaign).path("steps[0].id");
    }

    private static void skip(String campaign, String step) {
        String path = "/api/v1/campaigns/" + campaign + "/steps/" + step;
        given().contentType("application/json")
                .header("If-Match", given().get(path).header("ETag"))
                .body(Map.of("reason", "Not this time"))
                .post(path + "/skip")
                .then()
                .statusCode(200);
    }

    private static String text(String address) {
        return given().get(address + ".ics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n ", "");
    }

    private static List<Map<String, Object>> entries(String address) {
        return given().get(address + ".json").jsonPath().getList("entries");
    }

    private static List<Map<String, Object>> withdrawn(String address) {
        return given().get(address + ".json").jsonPath().getList("withdrawn");
    }
}
