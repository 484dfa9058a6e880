package org.kalends.events.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
import static org.hamcrest.Matchers.equalTo;

/** Lists of the API that can grow come in pages that follow each other. */
@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class ListPagesTest {

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @BeforeEach
    void spring() {
        clock.shiftTo(Instant.parse("2037-03-10T08:00:00Z"));
        offices.have("page-lapaz", "BO", "America/La_Paz", "La Paz");
        offices.have("page-bogota", "CO", "America/Bogota", "Bogota");
        offices.have("page-tokyo", "JP", "Asia/Tokyo", "Tokyo");
    }

    @Test
    void officesFollowEachOtherByKey() {
        List<String> keys = all("/api/v1/offices", "key");
        assertThat(keys)
                .contains("page-lapaz", "page-bogota", "page-tokyo")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void playbooksAndTheirEditionsComeInPages() {
        assertThat(all("/api/v1/playbooks", "key"))
                .contains("awareness-week", "single-statement")
                .isSorted();
        assertThat(all("/api/v1/playbooks/awareness-week/editions", "edition")).contains("1");
    }

    @Test
    void theStepsOfACampaignFollowEachOtherByTheirMoment() {
        String campaign =
                Plans.planned(Plans.TRAFFICKING, 2037, "single-statement", "page-lapaz", "page-bogota", "page-tokyo");
        assertThat(all("/api/v1/campaigns/" + campaign + "/steps", "office"))
                .startsWith("page-tokyo")
                .containsExactlyInAnyOrder("page-tokyo", "page-lapaz", "page-bogota");
    }

    @Test
    void standingOrdersAndFeedsComeInPages() {
        Plans.post(
                        "/api/v1/standing-orders",
                        Map.of(
                                "observance",
                                Plans.TRAFFICKING,
                                "playbook",
                                "single-statement",
                                "offices",
                                List.of("page-tokyo")))
                .statusCode(201);
        assertThat(all("/api/v1/standing-orders", "id")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(all("/api/v1/standstills", "id")).isEmpty();
        assertThat(all("/api/v1/calendar/feeds", "id")).doesNotHaveDuplicates();
    }

    @Test
    void aPageThatNobodyGaveIsRefused() {
        given().get("/api/v1/offices?limit=0").then().statusCode(400).body("fields[0].field", equalTo("limit"));
        given().get("/api/v1/offices?after=***").then().statusCode(400).body("fields[0].field", equalTo("after"));
    }

    /** One by one, as the header Link leads. */
    private static List<String> all(String path, String field) {
        List<String> found = new ArrayList<>();
        String next = path + "?limit=1";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            assertThat(page.statusCode()).as(next).isEqualTo(200);
            List<Object> here = page.jsonPath().getList(field);
            assertThat(here).hasSizeLessThanOrEqualTo(1);
            here.forEach(value -> found.add(String.valueOf(value)));
            String link = page.header("Link");
            next = link == null ? null : link.replaceFirst("^</events(.*)>; rel=\"next\"$", "$1");
        }
        return found;
    }
}
