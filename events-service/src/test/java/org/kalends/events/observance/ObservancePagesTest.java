package org.kalends.events.observance;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.Forgery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class ObservancePagesTest {

    private static final String VESAK = "vesak-the-day-of-the-full-moon";
    private static final String FOUNDING = "world-day-against-trafficking-in-persons";

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
        fixture.undecide(VESAK, 2026);
        fixture.undecide(FOUNDING, 2026);
    }

    @Test
    void anAnniversaryIsEnteredAndHasAPageOfItsOwn() {
        Response saved = post("/observances/form", anniversary());
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).contains("/observances/relations-with-jordan");
        Document page = page("/observances/relations-with-jordan?saved=yes");
        assertThat(page.select(".flash").text()).isEqualTo("The observance was saved.");
        assertThat(page.select("p.lead").text()).isEqualTo("12 October");
        assertThat(page.select(".prose").text()).contains("Notes were exchanged");
        assertThat(page.select("#facts + dl").text()).contains("Anniversary").contains("1966");
    }

    @Test
    void everyFaultStandsAtItsFieldAndTheTextsAreKept() {
        Map<String, String> form = anniversary();
        form.put("name_en", "");
        form.put("rule", "--13-40");
        form.put("since", "long ago");
        form.put("official_url", "javascript:alert(1)");
        form.put("countries", "JO, XX");
        Response refused = post("/observances/form", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#name_en-fault").text()).contains("Give it a name");
        assertThat(page.select("#rule-fault").text()).isNotBlank();
        assertThat(page.select("#since-fault").text()).contains("year in digits");
        assertThat(page.select("#official_url-fault").text()).contains("https://");
        assertThat(page.select("#countries-fault").text()).contains("XX");
        assertThat(page.select("#since[aria-invalid=true]").val()).isEqualTo("long ago");
    }

    @Test
    void aRuleIsExplainedWhileItIsWritten() {
        Document part = Jsoup.parse(given().accept("text/html")
                .queryParam("rule", "nth:3:THU:11")
                .get("/observances/rule")
                .asString());
        assertThat(part.select("#rule-preview").text()).contains("the third Thursday of November");
        assertThat(part.select("li")).hasSize(5);
        assertThat(part.select("li").first().text()).isEqualTo("Thu 19 November");
        Map<String, String> form = anniversary();
        form.put("act", "preview");
        Response withoutScript = post("/observances/form", form);
        assertThat(withoutScript.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(withoutScript.asString())
                        .select("#rule-preview li")
                        .first()
                        .text())
                .isEqualTo("Mon 12 October");
        assertThat(given().get("/observances/relations-with-jordan").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatMayBeThereAlreadyIsAskedAboutAndSavedWhenAPersonSaysSo() {
        Map<String, String> form = anniversary();
        form.put("name_en", "Anti-trafficking in persons: world day against");
        form.put("name_ru", "Всемирный день борьбы с торговлей людьми");
        form.put("rule", "--07-30");
        Response asked = post("/observances/form", form);
        assertThat(asked.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(asked.asString());
        assertThat(page.select("[role=alert] a").attr("href")).endsWith("/observances/" + FOUNDING);
        form.put("act", page.select("button.go").val());
        assertThat(post("/observances/form", form).statusCode()).isEqualTo(303);
    }

    @Test
    void twoWhoChangeTheSameSeeBothTexts() {
        post("/observances/form", anniversary());
        Document form = page("/observances/relations-with-jordan/form");
        assertThat(form.select("h1").text()).isEqualTo("Correct Relations with Jordan");
        fixture.edit("relations-with-jordan", Map.of("resolution", "Exchange of notes"));
        Map<String, String> mine = anniversary();
        mine.put("version", form.select("[name=version]").val());
        mine.put("resolution", "Joint communiqué");
        Response refused = post("/observances/relations-with-jordan/form", mine);
        assertThat(refused.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(refused.asString());
        assertThat(both.select("[role=alert] dd").text()).contains("Exchange of notes");
        assertThat(both.select("#resolution").val()).isEqualTo("Joint communiqué");
        mine.put("version", both.select("[name=version]").val());
        assertThat(post("/observances/relations-with-jordan/form", mine).statusCode())
                .isEqualTo(303);
    }

    @Test
    void anAnnouncedDateIsEnteredShownWithTheRuleBesideItAndPlannable() {
        Response saved = post(
                "/observances/" + VESAK + "/dates",
                Map.of("year", "2026", "first", "2026-05-31", "reason", "Announced by the Sangha Council"));
        assertThat(saved.statusCode()).isEqualTo(303);
        Document page = page("/observances/" + VESAK);
        assertThat(page.select("aside li").first().text()).contains("31 May").contains("The rule gives");
        assertThat(page.select(".decisions").text())
                .contains("Sun 31 May")
                .contains("Announced by the Sangha Council")
                .contains("ines, 10 March 2026");
        assertThat(page.select("a.go").attr("href")).contains("year=2026");
        assertThat(page("/calendar?month=2026-05").select(".obs").text()).contains("Vesak");
    }

    @Test
    void aComputedDateIsOverriddenForOneYearAndUndone() {
        Map<String, String> form =
                Map.of("year", "2026", "first", "2026-07-31", "reason", "The thirtieth is a day of mourning");
        post("/observances/" + FOUNDING + "/dates", form);
        Document page = page("/observances/" + FOUNDING);
        assertThat(page.select("aside li").first().text()).contains("31 July").contains("30 July");
        assertThat(page.select("aside li").get(1).text()).contains("30 July 2027");
        post("/observances/" + FOUNDING + "/dates/2026/undo", Map.of());
        assertThat(page("/observances/" + FOUNDING).select("aside li").first().text())
                .isEqualTo("Thu 30 July");
    }

    @Test
    void aDateWithoutReasonOrInAnotherYearIsRefusedAtItsField() {
        Response refused = post("/observances/" + FOUNDING + "/dates", Map.of("year", "2026", "first", "2027-07-31"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#reason-fault").text()).contains("Say why");
        assertThat(page.select("#first-fault").text()).contains("2026");
    }

    @Test
    void theListIsFilteredByAuthorityCountryAndTextWithoutAccents() {
        assertThat(page("/observances?authority=WMO").select("tbody").text()).contains("World Meteorological Day");
        assertThat(page("/observances?country=KZ&kind=national-day")
                        .select("tbody")
                        .text())
                .contains("Nauryz");
        fixture.have("fete-day", Map.of("name_en", "Fête de l’été", "kind", "day", "rule", "--06-21"));
        assertThat(page("/observances?q=FETE").select("tbody tr")).hasSize(1);
    }

    @Test
    void roundAnniversariesOfAYearAreFoundWithTheirNumbers() {
        Document all = page("/observances?round=2027");
        assertThat(all.select("td.turns").eachText())
                .contains("10", "25")
                .allMatch(n -> RoundYears.isRound(Integer.parseInt(n)));
        Document ten = page("/observances?round=2027&turns=10");
        assertThat(ten.select("td.turns").eachText()).containsOnly("10");
        assertThat(ten.select("#round").val()).isEqualTo("2027");
        assertThat(ten.select("#turns option[selected]").val()).isEqualTo("10");
    }

    @Test
    void themesAreShownYearByYearWithTheirSource() {
        assertThat(page("/observances/" + FOUNDING).select(".themes").text())
                .contains("2021 Victims' Voices Lead the Way")
                .contains("Medium: one source; thestudyfalcon.com");
    }

    @Test
    @TestSecurity(
            user = "omar",
            roles = {"viewer"})
    void aViewerChangesNothing() {
        assertThat(page("/observances/" + FOUNDING).select("main form, main a[href*=form]"))
                .isEmpty();
        given().accept("text/html").get("/observances/form").then().statusCode(403);
        given().accept("text/html")
                .get("/observances/" + FOUNDING + "/dates")
                .then()
                .statusCode(403);
    }

    private static Map<String, String> anniversary() {
        return new HashMap<>(Map.of(
                "name_en", "Relations with Jordan",
                "description_en", "Notes were exchanged in Amman.",
                "kind", "anniversary",
                "rule", "--10-12",
                "since", "1966",
                "countries", "JO"));
    }

    private static Document page(String path) {
        Response answer = given().accept("text/html").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static Response post(String path, Map<String, String> fields) {
        return Forgery.of("/observances/form").form(fields).post(path);
    }
}
