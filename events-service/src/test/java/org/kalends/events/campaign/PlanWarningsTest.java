package org.kalends.events.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.office.OfficeFixture;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class PlanWarningsTest {

    private static final String TRAFFICKING = "world-day-against-trafficking-in-persons";

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @BeforeEach
    void early2026() {
        clock.shiftTo(Instant.parse("2026-01-10T08:00:00Z"));
        offices.have("warn-vilnius", "LT", "Europe/Vilnius", "Vilnius");
        offices.have("warn-new-york", "US", "America/New_York", "New York");
        offices.have("warn-kathmandu", "NP", "Asia/Kathmandu", "Kathmandu");
        offices.have("warn-kiritimati", "KI", "Pacific/Kiritimati", "Kiritimati");
    }

    @Test
    void theSameLocalTimeIsAnotherInstantInEachOffice() {
        preview(Plans.wish(
                        TRAFFICKING,
                        2026,
                        "single-statement",
                        "warn-vilnius",
                        "warn-new-york",
                        "warn-kathmandu",
                        "warn-kiritimati"))
                .body("steps.office", contains("warn-kiritimati", "warn-kathmandu", "warn-vilnius", "warn-new-york"))
                .body(
                        "steps.dueAt",
                        contains(
                                "2026-07-29T19:00:00Z",
                                "2026-07-30T03:15:00Z",
                                "2026-07-30T06:00:00Z",
                                "2026-07-30T13:00:00Z"));
    }

    @Test
    void anEmbargoAtAnInstantRefusesTheOfficesThatComeEarlierAndNamesThem() {
        Map<String, Object> wish =
                Plans.wish(TRAFFICKING, 2026, "single-statement", "warn-vilnius", "warn-new-york", "warn-kiritimati");
        wish.put("embargoUntil", "2026-07-30T10:00:00Z");
        Plans.post("/api/v1/campaigns", wish)
                .statusCode(422)
                .body("type", containsString("release-before-embargo"))
                .body("detail", containsString("Embassy in Kiritimati and Embassy in Vilnius"))
                .body("detail", not(containsString("New York")));
    }

    @Test
    void aPlaybooksOwnEmbargoIsHeededToo() {
        Plans.json()
                .body(Map.of("names", Map.of("en", "Embargoed"), "milestones", List.of(embargoed())))
                .put("/api/v1/playbooks/embargoed")
                .then()
                .statusCode(201);
        preview(Plans.wish(TRAFFICKING, 2026, "embargoed", "warn-new-york"))
                .body("steps[0].embargoUntil", equalTo("2026-07-30T04:00:00Z"));
        Plans.post("/api/v1/campaigns", Plans.wish(TRAFFICKING, 2026, "embargoed", "warn-kiritimati"))
                .statusCode(422)
                .body("detail", containsString("Embassy in Kiritimati"));
    }

    @Test
    void aMilestoneThatIsOverIsLeftOutAndSaidSo() {
        clock.shiftTo(Instant.parse("2026-07-20T08:00:00Z"));
        Map<String, Object> wish = Plans.wish(TRAFFICKING, 2026, "anniversary-with-countdown", "warn-vilnius");
        preview(wish).body("steps", hasSize(5)).body("steps[0].warnings", hasItem("before-now"));
        Plans.post("/api/v1/campaigns", wish).statusCode(201).body("steps", hasSize(4));
    }

    @Test
    void aReleaseOnTheOfficesHolidayIsAWarning() {
        preview(Plans.wish("international-day-of-happiness", 2026, "single-statement", "warn-vilnius"))
                .body("steps[0].warnings", not(hasItem("office-closed")));
        preview(Plans.wish("world-health-day", 2027, "single-statement", "warn-vilnius"))
                .body("steps[0].warnings", not(hasItem("office-closed")));
        preview(Plans.wish("human-rights-day", 2028, "single-statement", "warn-vilnius"))
                .body("steps[0].warnings", hasItem("office-closed"));
    }

    @Test
    void tooLittleTimeToApproveIsAWarning() {
        clock.shiftTo(Instant.parse("2026-07-29T02:00:00Z"));
        preview(Plans.wish(TRAFFICKING, 2026, "single-statement", "warn-vilnius"))
                .body("steps[0].warnings", hasItem("approval-too-short"));
    }

    @Test
    void twoReleasesOfAnOfficeWithinTheHourAreAWarning() {
        offices.have("warn-oslo", "NO", "Europe/Oslo", "Oslo");
        preview(Plans.wish("world-day-of-social-justice", 2026, "single-statement", "warn-oslo"))
                .body("steps[0].warnings", not(hasItem("within-the-hour")));
        Plans.planned("world-day-of-social-justice", 2026, "single-statement", "warn-oslo");
        preview(Plans.wish("world-day-of-social-justice", 2026, "single-statement", "warn-oslo"))
                .body("steps[0].warnings", hasItem("within-the-hour"))
                .body("steps[0].warnings", hasItem("planned-already"));
    }

    @Test
    void businessDaysAreThoseOfTheOffice() {
        Plans.json()
                .body(Map.of("names", Map.of("en", "Business"), "milestones", List.of(businessDaysBefore(4))))
                .put("/api/v1/playbooks/four-business-days-before")
                .then()
                .statusCode(201);
        preview(Plans.wish("world-day-of-social-justice", 2027, "four-business-days-before", "warn-vilnius"))
                .body("steps[0].dueLocal", equalTo("2027-02-15T09:00:00"))
                .body("steps.warnings.flatten()", everyItem(not(equalTo("office-closed"))));
    }

    private static ValidatableResponse preview(Map<String, Object> wish) {
        return Plans.post("/api/v1/campaigns/preview", wish).statusCode(200);
    }

    private static Map<String, Object> embargoed() {
        Map<String, Object> milestone = businessDaysBefore(0);
        milestone.put("due", Map.of("amount", 0, "unit", "days", "at", "09:00"));
        milestone.put(
                "embargo",
                Map.of("until", Map.of("amount", 0, "unit", "days", "at", "00:00"), "zone", "America/New_York"));
        return milestone;
    }

    private static Map<String, Object> businessDaysBefore(int n) {
        Map<String, Object> milestone = new java.util.HashMap<>();
        milestone.put("kind", "statement");
        milestone.put("due", Map.of("amount", -n, "unit", "business-days", "at", "09:00"));
        milestone.put("draft", Map.of("amount", -14, "unit", "days", "at", "09:00"));
        milestone.put("approve", Map.of("amount", -1, "unit", "days", "at", "16:00"));
        milestone.put("latePolicy", "hold");
        milestone.put("channelKinds", List.of("page"));
        return milestone;
    }
}
