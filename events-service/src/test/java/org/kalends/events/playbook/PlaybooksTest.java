package org.kalends.events.playbook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.Forgery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class PlaybooksTest {

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void july2023() {
        clock.shiftTo(Instant.parse("2023-07-10T08:00:00Z"));
    }

    @Test
    void threeShip() {
        Document page = page("/playbooks");
        assertThat(page.select("h3 a").eachText())
                .contains("Single statement", "Awareness week", "Anniversary with countdown");
    }

    @Test
    void aPlaybookShowsItsMilestonesAndHowTheyFallOnADay() {
        Document page = page("/playbooks/anniversary-with-countdown?date=2023-07-28");
        assertThat(page.select("ol > .row")).hasSize(5);
        assertThat(page.select("#falls ~ table tbody tr").first().text())
                .contains("Teaser")
                .contains("Wed 28 June, 10:00");
        assertThat(page.select("aside").text()).contains("ships with Kalends");
    }

    @Test
    void aChangeIsANewEditionAndTheOldOneStays() {
        put("editions", null, details("Editions", milestone(0))).statusCode(201).header("ETag", equalTo("\"1\""));
        put("editions", "\"1\"", details("Editions", milestone(-1)))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        given().get("/api/v1/playbooks/editions/editions/1")
                .then()
                .body("details.milestones[0].due.amount", equalTo(0));
        put("editions", "\"1\"", details("Editions", milestone(-2)))
                .statusCode(412)
                .body("type", containsString("edition-conflict"));
    }

    @Test
    void theSameDetailsAgainMakeNoEdition() {
        put("same", null, details("Same", milestone(0))).statusCode(201);
        put("same", null, details("Same", milestone(0))).body("edition", equalTo(1));
    }

    @Test
    void aWrongMilestoneIsNamedByPlaceAndField() {
        Map<String, Object> wrong = milestone(0);
        wrong.put("latePolicy", "whenever");
        put("wrong", null, details("Wrong", milestone(-7), wrong))
                .statusCode(422)
                .body("fields[0].field", equalTo("milestones[1].latePolicy"))
                .body("detail", containsString("Milestone 2 (statement)"));
    }

    @Test
    void aBriefingDoesNotGoOut() {
        Map<String, Object> briefing = milestone(0);
        briefing.put("kind", "briefing");
        put("briefing", null, details("Briefing", briefing))
                .statusCode(422)
                .body("fields[0].field", equalTo("milestones[0].channelKinds"));
        briefing.put("channelKinds", List.of("internal"));
        put("briefing", null, details("Briefing", briefing)).statusCode(201);
    }

    @Test
    void anApprovalAfterTheReleaseIsRefused() {
        Map<String, Object> wrong = milestone(0);
        wrong.put("approve", Map.of("amount", 0, "unit", "days", "at", "18:00"));
        put("late-approval", null, details("Late approval", wrong))
                .statusCode(422)
                .body("fields[0].field", equalTo("milestones[0].approve"));
    }

    @Test
    void aNewEditionIsMadeByTheFormWithoutScript() {
        put("by-form", null, details("By form", milestone(0))).statusCode(201);
        Map<String, String> fields = fields(page("/playbooks/by-form/form"));
        fields.put("m0.due.amount", "3");
        fields.put("m0.due.side", "before");
        fields.put("m0.due.unit", "business-days");
        Response kept = post(fields, "keep");
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(303);
        given().get("/api/v1/playbooks/by-form")
                .then()
                .body("edition", equalTo(2))
                .body("details.milestones[0].due.amount", equalTo(-3))
                .body("details.milestones[0].due.unit", equalTo("business-days"))
                .body("details.milestones[0].latePolicy", equalTo("hold"));
    }

    @Test
    void aMilestoneIsAddedToTheFormAndTakenOut() {
        put("by-form-2", null, details("By form", milestone(0))).statusCode(201);
        Document more = Jsoup.parse(post("by-form-2", fields(page("/playbooks/by-form-2/form")), "add")
                .asString());
        assertThat(more.select("select[name$=.kind]")).hasSize(2);
        Document less = Jsoup.parse(post("by-form-2", fields(more), "remove-0").asString());
        assertThat(less.select("select[name$=.kind]")).hasSize(1);
    }

    @Test
    void aWrongFieldOfTheFormIsMarkedAndKeepsWhatWasWritten() {
        put("by-form-3", null, details("By form", milestone(0))).statusCode(201);
        Map<String, String> fields = fields(page("/playbooks/by-form-3/form"));
        fields.put("m0.latePolicy", "sometime");
        Response refused = post("by-form-3", fields, "keep");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(refused.asString());
        assertThat(form.select("[role=alert]").text()).contains("Milestone 1 (statement), latePolicy");
        assertThat(form.select("[aria-invalid]").attr("name")).isEqualTo("m0.latePolicy");
        assertThat(form.select("[name=m0.latePolicy]").val()).isEqualTo("sometime");
    }

    @Test
    @TestSecurity(
            user = "omar",
            roles = {"viewer"})
    void aViewerReadsPlaybooksAndChangesNone() {
        assertThat(page("/playbooks").select(".acts a")).isEmpty();
        put("not-mine", null, details("Not mine", milestone(0))).statusCode(403);
    }

    private static Response post(Map<String, String> fields, String act) {
        return post("by-form", fields, act);
    }

    private static Response post(String key, Map<String, String> fields, String act) {
        fields.put("act", act);
        fields.remove("csrf-token");
        return Forgery.of("/playbooks/" + key + "/form").form(fields).post("/playbooks/" + key + "/form");
    }

    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : page.select("main form [name]:not(button)")) {
            boolean chosen = !field.attr("type").equals("checkbox") || field.hasAttr("checked");
            if (chosen && !fields.containsKey(field.attr("name"))) {
                String value = field.tagName().equals("select")
                        ? field.select("option[selected]").val()
                        : field.val();
                fields.put(field.attr("name"), value);
            }
        }
        return fields;
    }

    private static Document page(String path) {
        Response answer = given().accept("text/html").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static ValidatableResponse put(String key, String match, Object details) {
        var request = given().contentType("application/json").accept("application/json");
        if (match != null) {
            request.header("If-Match", match);
        }
        return request.body(details).put("/api/v1/playbooks/" + key).then();
    }

    private static Map<String, Object> details(String name, Object... milestones) {
        return Map.of("names", Map.of("en", name), "milestones", List.of(milestones));
    }

    private static Map<String, Object> milestone(int days) {
        Map<String, Object> milestone = new LinkedHashMap<>();
        milestone.put("kind", "statement");
        milestone.put("due", Map.of("amount", days, "unit", "days", "at", "09:00"));
        milestone.put("draft", Map.of("amount", -14, "unit", "days", "at", "09:00"));
        milestone.put("approve", Map.of("amount", -1, "unit", "business-days", "at", "16:00"));
        milestone.put("latePolicy", "hold");
        milestone.put("channelKinds", List.of("page", "mail"));
        return milestone;
    }
}
