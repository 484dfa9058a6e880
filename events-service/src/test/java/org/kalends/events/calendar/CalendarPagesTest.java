package org.kalends.events.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        roles = {"viewer", "manager"})
class CalendarPagesTest {

    private static final String TRAFFICKING = "world-day-against-trafficking-in-persons";

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @BeforeEach
    void spring2032() {
        clock.shiftTo(Instant.parse("2032-04-10T08:00:00Z"));
        offices.haveNurSultan();
        offices.have("us-kathmandu", "NP", "Asia/Kathmandu", "Kathmandu");
    }

    @Test
    void theYearHasItsMonthsAndItsRoundAnniversaries() {
        plan(TRAFFICKING, 2033, "us-nur-sultan");
        Document page = page("/calendar/year?year=2033");
        assertThat(page.select("h1").text()).isEqualTo("2033");
        assertThat(page.select(".alm section")).hasSize(12);
        assertThat(page.select(".alm section h2 svg")).hasSize(12);
        assertThat(page.select(".alm li")).hasSize(365);
        Element day = page.select(".alm section:nth-child(7) li:nth-child(30)").first();
        assertThat(day.classNames()).contains("mk", "rl");
        assertThat(day.select("a").text()).isEqualTo("Trafficking in Persons");
        assertThat(day.select(".full").text()).startsWith("Saturday 30 July 2033: World Day against Trafficking");
        assertThat(page.select(".years li.rl .num").eachText()).containsExactly("20");
        assertThat(page.select(".years li.rl").text()).contains("Scheduled, offices: 1");
    }

    @Test
    void filtersStayInTheAddressAcrossViews() {
        Document page = page("/calendar?month=2032-07&office=us-nur-sultan&topic=crime&show=campaigns");
        for (String href : page.select(".seg a, a[rel]").eachAttr("href")) {
            assertThat(href).contains("office=us-nur-sultan", "topic=crime", "show=campaigns");
        }
        assertThat(page.select(".seg a").eachAttr("href"))
                .satisfiesExactly(
                        year -> assertThat(year).startsWith("/events/calendar/year?year=2032&"),
                        month -> assertThat(month).startsWith("/events/calendar?month=2032-07&"),
                        week -> assertThat(week).startsWith("/events/calendar/week?day=2032-07-01&"),
                        list -> assertThat(list).startsWith("/events/calendar/list?month=2032-07&"));
        assertThat(page.select("#show option[selected]").val()).isEqualTo("campaigns");
        assertThat(page.select("#topic option[selected]").val()).isEqualTo("crime");
    }

    @Test
    void aCountryShowsTheWorldsObservancesAndItsOwnAndItsHolidays() {
        String kazakhstan = page("/calendar/list?month=2032-12&country=KZ").text();
        assertThat(kazakhstan).contains("Human Rights Day").contains("Nur-Sultan closed: Independence Day");
        assertThat(page("/calendar/list?month=2032-12&country=NP")
                        .select(".days")
                        .text())
                .contains("Human Rights Day")
                .doesNotContain("Nur-Sultan");
        assertThat(page("/calendar/list?month=2032-12&show=closings").text()).doesNotContain("Human Rights Day");
    }

    @Test
    void aReleaseOnADayWhenItsOfficeIsClosedIsAClash() {
        plan("human-rights-day", 2032, "us-nur-sultan");
        Document before = page("/calendar/list?month=2032-12&show=campaigns");
        assertThat(before.text()).doesNotContain("Clash");
        offices.closeOn("us-nur-sultan", "2032-12-10", "The office moves");
        Document page = page("/calendar?month=2032-12&show=campaigns");
        assertThat(page.select("td.rl .off b").text()).isEqualTo("Clash in Nur-Sultan: The office moves");
    }

    @Test
    @TestSecurity(
            user = "leila",
            roles = {"viewer", "manager"})
    @OidcSecurity(claims = @Claim(key = "offices", value = "[\"us-kathmandu\"]", type = ClaimType.JSON_ARRAY))
    void theWeekShowsLocalTimesAndTheReadersOwn() {
        plan(TRAFFICKING, 2034, "us-kathmandu");
        Document page = page("/calendar/week?day=2034-07-30");
        assertThat(page.select("h1").text()).isEqualTo("Week of 24 July 2034");
        Element sunday = page.select(".days.week li[data-day=2034-07-30]").first();
        assertThat(sunday.classNames()).contains("rl");
        assertThat(sunday.text()).contains("09:00 Kathmandu (UTC+5:45)").contains("Statement: World Day against");
        Element step = sunday.select("a[draggable]").first();
        assertThat(step.attr("data-move")).matches("/events/campaigns/[-0-9a-f]+/steps/[-0-9a-f]+/move");
        assertThat(step.attr("data-date")).isEqualTo("2034-07-30");
        assertThat(step.attr("data-time")).isEqualTo("09:00");
        assertThat(sunday.select("small a").attr("href")).isEqualTo(step.attr("data-move"));
        assertThat(page.select("form#move input[name=csrf-token]")).hasSize(1);
    }

    @Test
    void theWeekOfSomebodyWhoWorksForAllIsInUtc() {
        plan(TRAFFICKING, 2035, "us-kathmandu");
        assertThat(page("/calendar/week?day=2035-07-30").text()).contains("09:00 Kathmandu (UTC+5:45), 03:15 UTC");
    }

    @Test
    @TestSecurity(
            user = "omar",
            roles = {"viewer"})
    void aViewerDragsNothing() {
        assertThat(page("/calendar/week?day=2035-07-30").select("[draggable]")).isEmpty();
    }

    @Test
    void aDateThatCannotBeReadIsToday() {
        for (String asked : List.of("day=2032-13-01", "month=x", "year=99999", "year=-1", "day=0001-01-01")) {
            assertThat(page("/calendar/year?" + asked).select("h1").text())
                    .as(asked)
                    .isEqualTo("2032");
        }
    }

    @Test
    void theViewsSpeakRussian() {
        Document year = Jsoup.parse(given().accept("text/html")
                .cookie("kalends-locale", "ru")
                .get("/calendar/year?year=2033")
                .asString());
        assertThat(year.select(".alm h2").first().text()).isEqualTo("Январь");
        assertThat(year.select("aside h2").text()).isEqualTo("Круглые даты");
    }

    private static void plan(String observance, int year, String office) {
        given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "observance",
                        observance,
                        "year",
                        year,
                        "offices",
                        List.of(office),
                        "playbook",
                        "single-statement"))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201);
    }

    private static Document page(String path) {
        Response answer = given().accept("text/html").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
