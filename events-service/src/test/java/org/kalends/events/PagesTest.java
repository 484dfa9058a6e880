package org.kalends.events;

import java.nio.charset.StandardCharsets;
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
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.office.OfficeFixture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "author", "manager"})
class PagesTest {

    private static final String FOUNDING = "world-day-against-trafficking-in-persons";

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @BeforeEach
    void summer() {
        clock.shiftTo(Instant.parse("2023-07-10T08:00:00Z"));
        offices.haveNurSultan();
    }

    @Test
    void theListFindsAnObservanceByTextAndKeepsTheFilterInTheForm() {
        Document page = page("/observances?q=trafficking&month=7");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody a").text()).contains("against Trafficking");
        assertThat(page.select("#q").val()).isEqualTo("trafficking");
        assertThat(page.select("#month option[selected]").val()).isEqualTo("7");
    }

    @Test
    void theListComesInPagesWhoseLinksKeepTheFilter() {
        Document page = page("/observances?kind=day");
        assertThat(page.select("tbody tr")).hasSize(40);
        assertThat(page.select("a[rel=next]").attr("href")).contains("kind=day").contains("page=2");
    }

    @Test
    void nothingFoundSaysWhatIsTrueAndWhatHelps() {
        Document page = page("/observances?q=zzz");
        assertThat(page.select(".empty").text()).contains("438");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/events/observances");
    }

    @Test
    void anObservanceExplainsItsRuleAndOffersACampaign() {
        Document page = page("/observances/world-philosophy-day");
        assertThat(page.select("p.lead").text()).isEqualTo("The third Thursday of November");
        assertThat(page.select("aside li")).hasSize(5);
        assertThat(page.select("a.go").attr("href"))
                .isEqualTo("/events/campaigns/plan?observance=world-philosophy-day&year=2023");
    }

    @Test
    void anObservanceHasNoDatesBeforeItWasProclaimed() {
        assertThat(page("/calendar?month=2024-07").select(".obs").text()).doesNotContain("International Day of Hope");
        assertThat(page("/calendar?month=2026-07").select(".obs").text()).contains("International Day of Hope");
    }

    @Test
    void anObservanceWithoutAComputableDateSaysSo() {
        Document page = page("/observances/un-global-road-safety-week");
        assertThat(page.select("aside").text()).contains("to be announced");
        assertThat(page.select("a.go")).isEmpty();
    }

    @Test
    void aRuleIsExplainedInRussian() {
        Document page = Jsoup.parse(given().accept("text/html")
                .cookie("kalends-locale", "ru")
                .get("/observances/world-philosophy-day")
                .asString());
        assertThat(page.select("p.lead").text()).isEqualTo("Третий четверг ноября");
    }

    @Test
    void aCampaignIsChosenPreviewedAndConfirmedWithoutScript() {
        Document form = page("/campaigns/plan?observance=" + FOUNDING + "&year=2023");
        assertThat(form.select("#observance option[selected]").val()).isEqualTo(FOUNDING);
        String token = form.select("input[name=token]").val();

        Document preview = Jsoup.parse(post(token, "preview", "2023").asString());
        assertThat(preview.select("tbody tr td").last().text())
                .contains("09:00 Nur-Sultan (UTC+6)")
                .contains("03:00 UTC");

        Response confirmed = post(token, "confirm", "2023");
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(post(token, "confirm", "2023").header("Location")).isEqualTo(confirmed.header("Location"));

        Document board = page(path(confirmed));
        assertThat(board.select("h1").text()).contains("against Trafficking");
        assertThat(board.select(".board tbody td .st").attr("data-s")).isEqualTo("planned");
        assertThat(board.select(".line .rl .num").text()).startsWith("30");
        assertThat(board.select(".board td small").text()).contains("09:00 Nur-Sultan (UTC+6)");
    }

    @Test
    void aPlanInThePastIsToldInTheForm() {
        Response answer = post("past", "preview", "2022");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("[role=alert]").text())
                .contains("statement")
                .contains("2022-07-30 09:00");
    }

    @Test
    void theMonthShowsRedLettersWhereACampaignIs() {
        post("calendar", "confirm", "2024");
        clock.shiftTo(Instant.parse("2024-07-15T08:00:00Z"));
        Document page = page("/calendar?month=2024-07");
        assertThat(page.select("h1").text()).isEqualTo("July 2024");
        assertThat(page.select("td.rl .num").text()).startsWith("30");
        assertThat(page.select("td.rl a.obs.r").attr("href")).startsWith("/events/campaigns/");
        assertThat(page.select("td.rl a.step.st").text()).contains("Statement, Nur-Sultan");
        assertThat(page.select("td.today .num").text()).startsWith("15");
        assertThat(page.select("a[rel=prev]").attr("href")).contains("month=2024-06");
    }

    @Test
    void anOfficeIsRegisteredByTheFormAndAWrongZoneIsTold() {
        Response wrong = officeForm("us-riga", "Riga");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("[role=alert]").text()).contains("Asia/Almaty");
        assertThat(officeForm("us-riga", "Europe/Riga").statusCode()).isEqualTo(303);
        assertThat(page("/offices").select("tbody").text()).contains("Riga");
    }

    @Test
    void aListOfOfficesIsBroughtInByTheFormAndItsReportNamesRowAndColumn() {
        Forgery forgery = Forgery.of("/offices/import");
        Response answer = given().accept("text/html")
                .cookies(forgery.cookies())
                .multiPart("csrf-token", forgery.token())
                .multiPart(
                        "list",
                        "offices.csv",
                        "key,name_en,country,city_en,zone,locales\nus-oslo,Oslo,NO,Oslo,Europe/Oslo,en\nus-bad,X,NO,X,Oslo,en\n"
                                .getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .post("/offices/import");
        Document report = Jsoup.parse(answer.asString());
        assertThat(report.select(".flash").text()).contains("Added: 1").contains("left out: 1");
        assertThat(report.select("tbody tr").text()).startsWith("3 zone Give the time zone");
    }

    @Test
    void todayIsEmptyOrSaysWhoMustAct() {
        Document page = page("/today");
        assertThat(page.select("h1").text()).isEqualTo("Monday 10 July");
        assertThat(page.select(".kal li")).hasSize(14);
    }

    @Test
    @TestSecurity(
            user = "omar",
            roles = {"viewer"})
    void aViewerSeesPagesButPlansNothing() {
        assertThat(page("/campaigns").select("a.go")).isEmpty();
        given().accept("text/html").get("/campaigns/plan").then().statusCode(403);
        given().accept("text/html").get("/offices/form").then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "leila",
            roles = {"viewer", "author"})
    @OidcSecurity(claims = @Claim(key = "offices", value = "[\"us-nur-sultan\"]", type = ClaimType.JSON_ARRAY))
    void theHeaderTellsTheOfficeAndItsTime() {
        Document here = page("/fragments/here");
        assertThat(here.text()).contains("Embassy in Nur-Sultan").contains("14:00 (UTC+6)");
        assertThat(here.select("time").attr("datetime")).startsWith("2023-07-10T14:00");
    }

    @Test
    void everyPageHasOneHeadingAndLabelledFields() {
        List.of(
                        "/today",
                        "/calendar",
                        "/observances",
                        "/offices",
                        "/offices/form",
                        "/offices/import",
                        "/campaigns",
                        "/campaigns/plan")
                .forEach(path -> {
                    Document page = page(path);
                    assertThat(page.select("h1")).as(path).hasSize(1);
                    assertThat(page.select("[style], script:not([src]), [onclick]"))
                            .as(path)
                            .isEmpty();
                    for (Element field : page.select("main input:not([type=hidden]), main select")) {
                        assertThat(page.select("label[for=" + field.id() + "]"))
                                .as(path + " " + field)
                                .isNotEmpty();
                    }
                });
    }

    private static Document page(String path) {
        Response answer = given().accept("text/html").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static String path(Response redirect) {
        String location = redirect.header("Location");
        return location.substring(location.indexOf("/events") + "/events".length());
    }

    private static Response post(String token, String act, String year) {
        Forgery forgery = Forgery.of("/campaigns/plan");
        return forgery.form(Map.of(
                        "token", token,
                        "observance", FOUNDING,
                        "year", year,
                        "playbook", "single-statement",
                        "offices", "us-nur-sultan",
                        "act", act))
                .post("/campaigns/plan");
    }

    private static Response officeForm(String key, String zone) {
        return Forgery.of("/offices/form")
                .form(Map.of(
                        "key",
                        key,
                        "nameEn",
                        "Embassy in Riga",
                        "country",
                        "LV",
                        "cityEn",
                        "Riga",
                        "zone",
                        zone,
                        "locales",
                        "en, lv"))
                .post("/offices/form");
    }
}
