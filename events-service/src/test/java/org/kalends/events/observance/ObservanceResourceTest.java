package org.kalends.events.observance;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class ObservanceResourceTest {

    private static final String OBSERVANCES = "/api/v1/observances";
    private static final String FOUNDING = OBSERVANCES + "/world-day-against-trafficking-in-persons";

    @Inject
    ShiftableClock clock;

    @Inject
    ObservanceFixture fixture;

    @BeforeEach
    void spring() {
        clock.shiftTo(Instant.parse("2026-03-10T08:00:00Z"));
    }

    @AfterEach
    void asShipped() {
        fixture.catalogueAlone();
        fixture.undecide("world-day-against-trafficking-in-persons", 2027);
    }

    @Test
    void theListComesInPartsThatFollowEachOther() {
        Response first = given().queryParam("limit", 300).get(OBSERVANCES);
        first.then().statusCode(200).body("items", hasSize(300)).body("next", notNullValue());
        given().queryParam("limit", 300)
                .queryParam("cursor", first.<String>path("next"))
                .get(OBSERVANCES)
                .then()
                .body("items", hasSize(138))
                .body("next", nullValue());
    }

    @Test
    void theListIsFilteredAndAWrongNumberIsTold() {
        given().queryParam("round", 2027)
                .queryParam("turns", 10)
                .get(OBSERVANCES)
                .then()
                .statusCode(200)
                .body("items.since", hasItem(2017))
                .body("items.findAll { it.since != 2017 }", hasSize(0));
        given().queryParam("month", 13)
                .get(OBSERVANCES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("fields[0].field", equalTo("month"));
        given().queryParam("cursor", "%%%").get(OBSERVANCES).then().statusCode(400);
    }

    @Test
    void anObservanceIsCreatedReadAndChangedByVersion() {
        Response created = json(wanted("Relations with Jordan", "--10-12")).post(OBSERVANCES);
        created.then().statusCode(201).body("key", equalTo("relations-with-jordan"));
        String version = created.header("ETag");
        Map<String, Object> details = details("Relations with Jordan", "--10-13");
        String path = OBSERVANCES + "/relations-with-jordan";
        json(details).put(path).then().statusCode(428).body("type", containsString("version-required"));
        Response changed = json(details).header("If-Match", version).put(path);
        changed.then().statusCode(200).body("details.rule", equalTo("--10-13"));
        assertThat(changed.header("ETag")).isNotEqualTo(version);
        json(details("Mine", "--10-14"))
                .header("If-Match", version)
                .put(path)
                .then()
                .statusCode(412)
                .body("type", containsString("changed-meanwhile"));
    }

    @Test
    void whatIsWrongIsNamedByFieldAndNothingIsKept() {
        json(wanted("Nonsense Day", "--13-01"))
                .post(OBSERVANCES)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("fields[0].field", equalTo("rule"));
        json(Map.of()).post(OBSERVANCES).then().statusCode(400);
        given().get(OBSERVANCES + "/nonsense-day").then().statusCode(404);
    }

    @Test
    void everyFieldAtFaultIsNamedInTheReadersLanguage() {
        Map<String, Object> details = new HashMap<>(details("Nonsense Day", "--13-01"));
        details.put("officialUrl", "nowhere");
        details.put("countries", List.of("Jordan"));
        details.put("names", Map.of("en", "Nonsense Day", "xx-y", "?"));
        json(Map.of("details", details))
                .header("Accept-Language", "ru")
                .post(OBSERVANCES)
                .then()
                .statusCode(422)
                .body("fields.field", hasItem("rule"))
                .body("fields.field", hasItem("officialUrl"))
                .body("fields.field", hasItem("countries"))
                .body("fields.field", hasItem("names.xx-y"))
                .body("fields.find { it.field == 'rule' }.message", containsString("ожидалось число от 1 до 12"));
    }

    @Test
    void whatMayBeThereAlreadyIsAConflictUntilItIsWanted() {
        Map<String, Object> wanted = wanted("Day against trafficking in persons", "--07-30");
        json(wanted)
                .post(OBSERVANCES)
                .then()
                .statusCode(409)
                .body("detail", containsString("world-day-against-trafficking-in-persons"));
        wanted.put("evenIfAlike", true);
        json(wanted).post(OBSERVANCES).then().statusCode(201);
    }

    @Test
    void aYearsDateIsDecidedSeenAmongTheOccurrencesAndUndone() {
        json(Map.of(
                        "dates",
                        List.of(Map.of("first", "2027-07-31", "last", "2027-07-31")),
                        "reason",
                        "A day of mourning"))
                .put(FOUNDING + "/dates/2027")
                .then()
                .statusCode(200)
                .body("decisions[0].reason", equalTo("A day of mourning"))
                .body("decisions[0].dates[0].first", equalTo("2027-07-31"));
        given().get(FOUNDING + "/occurrences?from=2026&to=2027")
                .then()
                .body("date", equalTo(List.of("2026-07-30", "2027-07-31")))
                .body("decided", equalTo(List.of(false, true)));
        given().delete(FOUNDING + "/dates/2027").then().statusCode(204);
        given().get(FOUNDING + "/occurrences?from=2027&to=2027").then().body("[0].date", equalTo("2027-07-30"));
        json(Map.of("dates", List.of(Map.of("first", "2027-07-31", "last", "2027-07-31"))))
                .put(FOUNDING + "/dates/2027")
                .then()
                .statusCode(422)
                .body("fields[0].field", equalTo("reason"));
    }

    @Test
    void aFileIsCheckedAndBroughtIn() {
        String csv = "name_en,date\nRelations with Jordan,1966-10-12\nBroken,then\n";
        file(csv, "?check=true").then().body("written", equalTo(false)).body("added", hasSize(1));
        file(csv, "")
                .then()
                .statusCode(200)
                .body("written", equalTo(true))
                .body("added[0].key", equalTo("relations-with-jordan"))
                .body("refused[0].row", equalTo(3))
                .body("refused[0].field", equalTo("date"));
        given().get(OBSERVANCES + "/csv?q=jordan").then().body(containsString("relations-with-jordan"));
        given().get(OBSERVANCES + "/catalogue").then().statusCode(200).body("added", hasItem(438));
        given().get(OBSERVANCES + "/duplicates").then().statusCode(200);
    }

    @Test
    @TestSecurity(
            user = "omar",
            roles = {"viewer"})
    void aViewerReadsOnly() {
        given().get(FOUNDING).then().statusCode(200).body("details.themes.year", hasItem(2021));
        json(wanted("Any", "--01-02")).post(OBSERVANCES).then().statusCode(403);
        file("name_en\nAny\n", "").then().statusCode(403);
        json(Map.of()).put(FOUNDING + "/dates/2027").then().statusCode(403);
    }

    private static Response file(String csv, String query) {
        return given().contentType("text/csv").body(csv).post(OBSERVANCES + "/import" + query);
    }

    private static RequestSpecification json(Object body) {
        return given().contentType("application/json").body(body);
    }

    private static Map<String, Object> wanted(String name, String rule) {
        return new HashMap<>(Map.of("details", details(name, rule)));
    }

    private static Map<String, Object> details(String name, String rule) {
        return Map.of("names", Map.of("en", name), "kind", "anniversary", "rule", rule, "since", 1966);
    }
}
