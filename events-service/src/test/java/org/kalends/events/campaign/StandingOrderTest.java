package org.kalends.events.campaign;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
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

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class StandingOrderTest {

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    StandingOrderClock orders;

    @BeforeEach
    void spring() {
        clock.shiftTo(Instant.parse("2033-04-01T08:00:00Z"));
        offices.have("order-bern", "CH", "Europe/Zurich", "Bern");
        offices.have("order-graz", "AT", "Europe/Vienna", "Graz");
    }

    @Test
    void theNextCampaignIsProposedNinetyDaysAheadAndOnce() {
        String first = Plans.planned(Plans.TRAFFICKING, 2033, "single-statement", "order-bern");
        String order = give("order-bern");
        orders.look();
        clock.shiftTo(Instant.parse("2034-04-30T08:00:00Z"));
        orders.look();
        assertThat(drafts("order-bern")).isEmpty();

        clock.shiftTo(Instant.parse("2034-05-01T08:00:00Z"));
        orders.look();
        orders.look();
        assertThat(drafts("order-bern")).hasSize(1);
        String proposed = drafts("order-bern").getFirst();
        Plans.campaign(proposed)
                .body("date", equalTo("2034-07-30"))
                .body("previous", equalTo(first))
                .body("state", equalTo("draft"));
        assertThat(Plans.page("/today").select("#proposed").text()).contains("Proposed");

        Plans.post("/api/v1/campaigns/" + proposed + "/cancellation", Map.of("reason", "Not this year"))
                .statusCode(204);
        orders.look();
        assertThat(drafts("order-bern")).isEmpty();
        Plans.json().delete("/api/v1/standing-orders/" + order).then().statusCode(204);
    }

    @Test
    void onlyOfficesWithoutACampaignAreProposed() {
        clock.shiftTo(Instant.parse("2035-05-10T08:00:00Z"));
        Plans.planned(Plans.TRAFFICKING, 2035, "single-statement", "order-bern");
        String order = give("order-bern", "order-graz");
        orders.look();
        String proposed = drafts("order-graz").getFirst();
        Plans.campaign(proposed).body("steps.office", equalTo(List.of("order-graz")));
        Plans.json().delete("/api/v1/standing-orders/" + order).then().statusCode(204);
    }

    @Test
    void theSameOrderAgainIsTheOneThatStands() {
        assertThat(give("order-graz")).isEqualTo(give("order-graz"));
    }

    @Test
    void anOrderIsGivenAndEndedByForm() {
        Response given = Forgery.of("/standing-orders")
                .form(Map.of(
                        "observance",
                        "world-health-day",
                        "playbook",
                        "single-statement",
                        "year",
                        "1",
                        "offices",
                        "order-bern",
                        "act",
                        "give"))
                .post("/standing-orders");
        assertThat(given.statusCode()).isEqualTo(303);
        Document list = Plans.page("/standing-orders");
        assertThat(list.select(".row h3").eachText()).contains("World Health Day");
        String button =
                list.select(".row:has(h3:contains(World Health Day)) button").attr("value");
        Response ended =
                Forgery.of("/standing-orders").form(Map.of("act", button)).post("/standing-orders");
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(Plans.page("/standing-orders").select(".row h3").eachText()).doesNotContain("World Health Day");
    }

    @Test
    void lastYearsCampaignIsPlannedAgainWithNewDatesAndNewSteps() {
        String last = Plans.planned("world-philosophy-day", 2033, "single-statement", "order-bern", "order-graz");
        Document form = Plans.page("/campaigns/plan?reissue=" + last);
        assertThat(form.select("#year").val()).isEqualTo("2034");
        assertThat(form.select("input[name=offices][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("order-bern", "order-graz");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", form.select("input[name=token]").val());
        fields.put("reissueOf", form.select("input[name=reissueOf]").val());
        fields.put("observance", form.select("#observance option[selected]").val());
        fields.put("year", "2034");
        fields.put("playbook", "single-statement");
        fields.put("offices", "order-bern");
        fields.put("act", "confirm");
        Response planned = Forgery.of("/campaigns/plan").form(fields).post("/campaigns/plan");
        assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(303);
        String again = planned.header("Location").replaceAll(".*/", "");
        Plans.campaign(again)
                .body("previous", equalTo(last))
                .body("date", equalTo("2034-11-16"))
                .body("steps[0].state", equalTo("planned"));
        assertThat(Plans.page("/campaigns/" + again)
                        .select(".head a[href$=" + last + "]")
                        .text())
                .contains("2033");
        assertThat(Plans.page("/campaigns/" + last)
                        .select(".head a[href$=" + again + "]")
                        .text())
                .contains("2034");
    }

    private static String give(String... offices) {
        return Plans.post(
                        "/api/v1/standing-orders",
                        Map.of(
                                "observance",
                                Plans.TRAFFICKING,
                                "playbook",
                                "single-statement",
                                "offices",
                                List.of(offices)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> drafts(String office) {
        List<String> ids = given().get("/api/v1/campaigns").then().extract().path("findAll { it.state == 'draft' }.id");
        return ids.stream()
                .filter(id -> Plans.campaign(id)
                        .extract()
                        .path("steps.office")
                        .toString()
                        .contains(office))
                .toList();
    }
}
