package org.kalends.events.observance;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.jsoup.Jsoup;
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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class ObservanceRemovingTest {

    private static final String OBSERVANCES = "/api/v1/observances";
    private static final String WITHDRAWN = "org.kalends.occurrence.withdrawn.v1";
    private static final String SCHEDULED = "org.kalends.occurrence.scheduled.v1";

    @Inject
    ShiftableClock clock;

    @Inject
    ObservanceFixture fixture;

    @Inject
    OfficeFixture offices;

    @Inject
    OccurrenceHorizon horizon;

    @Inject
    EntityManager database;

    @BeforeEach
    void spring() {
        clock.shiftTo(Instant.parse("2026-03-10T08:00:00Z"));
        offices.have("removal-riga", "LV", "Europe/Riga", "Riga");
        horizon.roll();
    }

    @AfterEach
    void asShipped() {
        fixture.catalogueAlone();
        given().contentType("application/json")
                .body("{\"hidden\": false}")
                .put(OBSERVANCES + "/world-wetlands-day/hidden");
    }

    @Test
    void whatAPersonEnteredIsDeletedAndItsOccurrencesAreWithdrawn() {
        entered("own-for-removal", "--10-12");
        assertThat(told("own-for-removal")).containsOnly(SCHEDULED);
        delete("own-for-removal").statusCode(204);
        given().get(OBSERVANCES + "/own-for-removal").then().statusCode(404);
        List<String> told = told("own-for-removal");
        assertThat(told.stream().filter(WITHDRAWN::equals))
                .hasSize((int) told.stream().filter(SCHEDULED::equals).count());
    }

    @Test
    void itIsRefusedInWordsWhileACampaignNeedsIt() {
        entered("own-with-campaign", "--10-12");
        String campaign = given().contentType("application/json")
                .body(Map.of(
                        "observance",
                        "own-with-campaign",
                        "year",
                        2026,
                        "offices",
                        List.of("removal-riga"),
                        "playbook",
                        "single-statement"))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        delete("own-with-campaign")
                .statusCode(409)
                .body("type", containsString("observance-in-use"))
                .body("detail", containsString("2026-10-12"));
        String refused = Forgery.of("/observances/own-with-campaign/removal")
                .form(Map.of(
                        "act", "delete", "version", version("own-with-campaign").replace("\"", "")))
                .header("Accept-Language", "ru")
                .post("/observances/own-with-campaign/removal")
                .then()
                .statusCode(409)
                .extract()
                .asString();
        assertThat(Jsoup.parse(refused).select("[role=alert]").text())
                .contains("С ней связана 1 кампания: 2026-10-12.");

        given().contentType("application/json")
                .body(Map.of("reason", "Off"))
                .post("/api/v1/campaigns/" + campaign + "/cancellation")
                .then()
                .statusCode(204);
        delete("own-with-campaign").statusCode(204);
    }

    @Test
    void whatCameWithTheCatalogueIsHiddenAndShownAgain() {
        delete("world-wetlands-day").statusCode(409).body("type", containsString("shipped-observance"));
        form("world-wetlands-day", "hide");
        given().get(OBSERVANCES + "/world-wetlands-day/occurrences?from=2027&to=2027")
                .then()
                .body("", hasSize(0));
        given().get(OBSERVANCES + "?q=wetlands").then().body("items.key", not(hasItem("world-wetlands-day")));
        given().get(OBSERVANCES + "?q=wetlands&hidden=yes").then().body("items.key", hasItem("world-wetlands-day"));
        assertThat(page("/observances/world-wetlands-day").select(".bar").text())
                .contains("Hidden");
        assertThat(told("world-wetlands-day")).endsWith(WITHDRAWN);
        form("world-wetlands-day", "show");
        given().get(OBSERVANCES + "/world-wetlands-day/occurrences?from=2027&to=2027")
                .then()
                .body("[0].date", equalTo("2027-02-02"));
        assertThat(told("world-wetlands-day")).endsWith(SCHEDULED);
    }

    @Test
    void themesOfSingleYearsAreAddedChangedAndRemovedByForm() {
        entered("own-with-themes", "--10-12");
        String path = "/observances/own-with-themes/themes";
        theme(
                path,
                Map.of(
                        "year", "2027",
                        "text", "Water for peace",
                        "text_ru", "Вода ради мира",
                        "tag", "fr",
                        "other", "L'eau pour la paix",
                        "source", "https://example.org/theme"),
                303);
        given().get(OBSERVANCES + "/own-with-themes")
                .then()
                .body("details.themes[0].text", equalTo("Water for peace"))
                .body("details.themes[0].translations.ru", equalTo("Вода ради мира"))
                .body("details.themes[0].translations.fr", equalTo("L'eau pour la paix"))
                .body("details.themes[0].source", equalTo("https://example.org/theme"));
        assertThat(page(path + "?year=2027").select("#text_fr").text()).isEqualTo("L'eau pour la paix");
        theme(path, Map.of("year", "2027", "text", "Water for all"), 303);
        given().get(OBSERVANCES + "/own-with-themes")
                .then()
                .body("details.themes[0].text", equalTo("Water for all"))
                .body("details.themes[0].translations", equalTo(Map.of()));
        theme(path, Map.of("year", "2027", "text", ""), 422);
        theme(path, Map.of("year", "twenty", "text", "x"), 422);
        Forgery.of(path)
                .form(Map.of("version", version("own-with-themes").replace("\"", "")))
                .post(path + "/2027/removal")
                .then()
                .statusCode(303);
        given().get(OBSERVANCES + "/own-with-themes").then().body("details.themes", hasSize(0));
    }

    @Test
    void aThemeOnAnOlderStateIsNotSavedAndStaysInTheForm() {
        entered("own-with-themes", "--10-12");
        String path = "/observances/own-with-themes/themes";
        String answer = Forgery.of(path)
                .form(Map.of("version", "99", "year", "2027", "text", "Mine"))
                .post(path)
                .then()
                .statusCode(409)
                .extract()
                .asString();
        assertThat(Jsoup.parse(answer).select("#text").text()).isEqualTo("Mine");
    }

    @Test
    @TestSecurity(
            user = "omar",
            roles = {"viewer"})
    void aViewerRemovesNothing() {
        delete("world-wetlands-day").statusCode(403);
        given().get("/observances/world-wetlands-day/themes").then().statusCode(403);
        given().get("/observances/world-wetlands-day/removal").then().statusCode(403);
    }

    private static void entered(String key, String rule) {
        given().contentType("application/json")
                .body(Map.of(
                        "key",
                        key,
                        "evenIfAlike",
                        true,
                        "details",
                        Map.of("names", Map.of("en", key), "kind", "anniversary", "rule", rule, "since", 1966)))
                .post(OBSERVANCES)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse delete(String key) {
        return given().header("If-Match", version(key))
                .delete(OBSERVANCES + "/" + key)
                .then();
    }

    private static String version(String key) {
        return given().get(OBSERVANCES + "/" + key).header("ETag");
    }

    private static void form(String key, String act) {
        String path = "/observances/" + key + "/removal";
        Forgery.of(path)
                .form(Map.of("act", act, "version", "0"))
                .post(path)
                .then()
                .statusCode(303);
    }

    private static void theme(String path, Map<String, String> fields, int status) {
        Forgery form = Forgery.of(path);
        String version = page(path).select("form input[name=version]").first().val();
        form.form(fields).formParam("version", version).post(path).then().statusCode(status);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** The types of what was told of its occurrences, in order. */
    private List<String> told(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.unwrap(Session.class)
                        .createNativeQuery(
                                "SELECT type FROM outbox WHERE payload LIKE :key AND type LIKE '%occurrence%'"
                                        + " ORDER BY position",
                                String.class)
                        .setParameter("key", "%\"" + key + "\"%")
                        .getResultList());
    }
}
