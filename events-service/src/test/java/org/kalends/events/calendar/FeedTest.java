package org.kalends.events.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import biweekly.Biweekly;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
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
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class FeedTest {

    /** From the official pages of each day, for 2027. */
    private static final Map<String, String> OF_2027 = Map.of(
            "international-day-of-cooperatives", "20270703",
            "world-day-against-trafficking-in-persons", "20270730",
            "world-maritime-day", "20270930",
            "world-habitat-day", "20271004",
            "world-philosophy-day", "20271118",
            "world-day-of-remembrance-for-road-traffic-victims", "20271121");

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @BeforeEach
    void november2026() {
        clock.shiftTo(Instant.parse("2026-11-24T08:00:00Z"));
        offices.haveNurSultan();
    }

    @Test
    void twoParsersFindTheSameDatesOf2027() throws IOException, ParserException {
        String text = read(make("", "observances")).asString();
        Map<String, String> one = new TreeMap<>();
        for (var event : Biweekly.parse(text).first().getEvents()) {
            var date = event.getDateStart().getValue().getRawComponents();
            one.put(
                    event.getUid().getValue(),
                    "%04d%02d%02d".formatted(date.getYear(), date.getMonth(), date.getDate()));
        }
        Map<String, String> other = new TreeMap<>();
        for (var event : new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT")) {
            other.put(
                    event.<Property>getRequiredProperty(Property.UID).getValue(),
                    event.<Property>getRequiredProperty(Property.DTSTART).getValue());
        }
        assertThat(one).isEqualTo(other).hasSizeGreaterThan(1_000);
        OF_2027.forEach((key, date) -> assertThat(one).containsEntry(key + "-2027@localhost", date));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String address = make("", "observances");
        Response first = read(address);
        assertThat(first.contentType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(first.cookies()).isEmpty();
        String tag = first.header("ETag");
        given().header("If-None-Match", tag)
                .get(address + ".ics")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        clock.shiftTo(Instant.parse("2026-11-25T08:00:00Z"));
        assertThat(read(address).header("ETag")).isEqualTo(tag);
    }

    @Test
    void aChangeIsToldUnderTheSameUidByAHigherSequence() {
        String key = "feed-" + UUID.randomUUID().toString().substring(0, 8);
        register(key, "First");
        String address = make(key, "closings");
        Map<String, Object> before = closing(address, key);
        clock.shiftTo(Instant.parse("2026-11-26T08:00:00Z"));
        register(key, "Second");
        assertThat(before).containsEntry("sequence", 0).containsEntry("title", "Riga closed: First");
        assertThat(closing(address, key))
                .containsEntry("uid", before.get("uid"))
                .containsEntry("sequence", 1)
                .containsEntry("title", "Riga closed: Second")
                .containsEntry("changedAt", "2026-11-26T08:00:00Z");
    }

    @Test
    void nothingUnderEmbargoIsInAFeed() {
        String address = make("us-nur-sultan", "campaigns");
        plan(2028, Instant.parse("2028-07-30T00:00:00Z"));
        assertThat(json(address)).isEmpty();
        assertThat(read(address).asString()).doesNotContain("BEGIN:VEVENT");
        clock.shiftTo(Instant.parse("2028-07-30T00:00:00Z"));
        assertThat(json(address))
                .anySatisfy(entry -> assertThat(entry)
                        .containsEntry("kind", "step")
                        .containsEntry("at", "2028-07-30T04:00:00Z")
                        .containsEntry("zone", "Asia/Almaty")
                        .containsEntry("title", "Statement, Nur-Sultan: World Day against Trafficking in Persons"));
    }

    @Test
    void aRevokedAddressIsReadByNobody() {
        // the latest stands first
        clock.shiftTo(Instant.parse("2030-01-01T08:00:00Z"));
        String address = make("", "campaigns");
        read(address);
        String id = page().select("input[name=revoke]").first().val();
        Forgery.of("/calendar/feeds")
                .form(Map.of("revoke", id))
                .post("/calendar/feeds")
                .then()
                .statusCode(303);
        given().get(address + ".ics").then().statusCode(404);
        given().get(address + ".json").then().statusCode(404);
        assertThat(page().select("tbody tr").first().text()).contains("Revoked by ines");
    }

    @Test
    void aProgramMakesAndRevokesAFeedToo() {
        Response made = given().contentType("application/json")
                .body(Map.of("name", "By a program", "country", "KZ", "show", "closings"))
                .post("/api/v1/calendar/feeds");
        assertThat(made.statusCode()).isEqualTo(201);
        String address = made.path("iCalendar").toString();
        String path = address.substring(address.indexOf("/feeds/"));
        given().get(path).then().statusCode(200);
        given().get("/api/v1/calendar/feeds").then().body("name", hasItem("By a program"));
        given().delete("/api/v1/calendar/feeds/" + made.path("id")).then().statusCode(204);
        given().get(path).then().statusCode(404);
        given().contentType("application/json")
                .body(Map.of("name", "x", "country", "Kazakhstan"))
                .post("/api/v1/calendar/feeds")
                .then()
                .statusCode(400)
                .body("fields.field", hasItem("country"));
    }

    @Test
    void aGuessedAddressIsReadByNobody() {
        given().get("/feeds/" + "A".repeat(43) + "/kalends.ics").then().statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "omar",
            roles = {"viewer"})
    void aViewerSeesAndRevokesNoOthersFeeds() {
        assertThat(page().select("tbody tr")).isEmpty();
    }

    private static void register(String key, String why) {
        given().contentType("application/json").body("""
                        {"names": {"en": "Office"}, "country": "LV", "cities": {"en": "Riga"}, "zone": "Europe/Riga",
                         "locales": ["en"], "days": {"closed": [{"first": "2025-01-02", "names": {"en": "%s"}}]}}
                        """.formatted(why)).put("/api/v1/offices/" + key);
    }

    private static void plan(int year, Instant embargo) {
        given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "observance",
                        "world-day-against-trafficking-in-persons",
                        "year",
                        year,
                        "offices",
                        List.of("us-nur-sultan"),
                        "playbook",
                        "single-statement",
                        "embargoUntil",
                        embargo.toString()))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201);
    }

    /** The address that the page shows once, without its ending and without the origin. */
    private static String make(String office, String show) {
        Response made = Forgery.of("/calendar/feeds")
                .form(Map.of("name", "Ours", "office", office, "topic", "", "country", "", "show", show))
                .post("/calendar/feeds");
        assertThat(made.statusCode()).isEqualTo(200);
        String address = Jsoup.parse(made.asString()).select("dd code").first().text();
        return address.substring(address.indexOf("/feeds/")).replace(".ics", "");
    }

    private static Document page() {
        return Jsoup.parse(given().accept("text/html").get("/calendar/feeds").asString());
    }

    private static Response read(String address) {
        Response answer = given().get(address + ".ics");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static Map<String, Object> closing(String address, String office) {
        return json(address).stream()
                .filter(entry -> entry.get("uid").equals("closed-" + office + "-2025-01-02@localhost"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> json(String address) {
        return given().get(address + ".json").jsonPath().getList("entries");
    }
}
