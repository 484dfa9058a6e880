package org.kalends.content.hub;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Steps;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OccurrenceSnapshot;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepDue;
import org.kalends.contracts.StepMoved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class HubTest {

    private static final String PROBLEMS = "https://kalends.org/problems/";

    @Inject
    StepListener listener;

    @Inject
    HubSpreading spreading;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTheDayBeforeOfAnotherYear() {
        clock.shiftTo(Instant.parse("2026-07-29T12:00:00Z"));
    }

    /** A hub and its offices, drafted. */
    private record House(String hub, List<String> spokes) {}

    @Test
    void aHubSeesItsFiveOfficesAndWhoIsLate() {
        House house = house("five", 5, List.of("en"));
        revise(house.hub(), 1, "First words of the hub.");
        spreading.spread();

        decide(house.spokes().get(0), 1, "accept", null).then().statusCode(200).body("changes", hasSize(0));
        approve(house.spokes().get(0), 2);
        decide(house.spokes().get(1), 1, "keep", null).then().statusCode(200).body("revision", equalTo(1));
        optOut(house.spokes().get(2), "We have our own anniversary");
        makeLate(house, 3);

        JsonPath rollUp = rollUp(house.hub());
        assertThat(rollUp.getInt("ready")).isEqualTo(1);
        assertThat(rollUp.getInt("of")).isEqualTo(4);
        assertThat(rollUp.getInt("late")).isEqualTo(1);
        assertThat(rollUp.getInt("optedOut")).isEqualTo(1);
        assertThat(rollUp.getList("offices.findAll { it.late }.office")).containsExactly("hub-five-4");
        assertThat(rollUp.getList("offices.findAll { it.waiting == 1 }.office")).contains("hub-five-5");
        Document page = new Browser(Asker.LEILA, "ru").open("/statements/" + house.hub() + "/spokes");
        assertThat(page.select(".lead").text()).isEqualTo("Готово: 1 из 4");
        assertThat(page.select("li.row .st").first().attr("data-s")).isEqualTo("late");
        assertThat(page.text()).contains("We have our own anniversary");
    }

    @Test
    void anOfficeTakesAParagraphOverAndKeepsWhatIsItsOwn() {
        House house = house("take", 2, List.of("en"));
        String spoke = house.spokes().getFirst();
        reviseOwn(spoke, 1, "Only in our office.");
        Api.submit(spoke, 2).then().statusCode(200);
        Api.approve(Asker.TOMAS, spoke).then().statusCode(200);
        revise(house.hub(), 1, "First words of the hub.");
        spreading.spread();

        decide(spoke, 2, "accept", null).then().statusCode(200).body("state", equalTo("lapsed"));

        assertThat(page(spoke, "en")).contains("First words of the hub.", "Only in our office.");
        assertThat(page(house.spokes().get(1), "en")).doesNotContain("First words of the hub.");
    }

    @Test
    void whatWasKeptIsAskedAgainOnlyWhenTheHubChangesItAgain() {
        House house = house("again", 1, List.of("en"));
        String spoke = house.spokes().getFirst();
        revise(house.hub(), 1, "First words of the hub.");
        spreading.spread();
        decide(spoke, 1, "keep", null);
        spreading.spread();
        assertThat(following(spoke).getList("changes")).isEmpty();

        revise(house.hub(), 2, "Second words of the hub.");
        spreading.spread();

        assertThat(following(spoke).getList("changes.before")).containsExactly("First words of the hub.");
        assertThat(following(spoke).getList("changes.now")).containsExactly("Second words of the hub.");
    }

    @Test
    void whatIsLockedIsTakenOverOrOptedOutOf() {
        House house = house("locked", 1, List.of("en"));
        String spoke = house.spokes().getFirst();
        revise(house.hub(), 1, "Words that everybody says.");
        spreading.spread();
        mark(house.hub(), "Words that everybody says.", "locked");
        spreading.spread();

        decide(spoke, 1, "keep", null).then().statusCode(422).body("type", equalTo(PROBLEMS + "locked-paragraph"));
        Api.submit(spoke, 1).then().statusCode(422).body("detail", containsString("Words that everybody says."));
        decide(spoke, 1, "accept", null).then().statusCode(200);
        reviseOwn(spoke, 2, "More of ours.");
        Api.submit(spoke, 3).then().statusCode(200);
    }

    @Test
    void aPlaceForLocalWordsIsFilledBeforeTheTextIsSubmitted() {
        House house = house("local", 1, List.of("en"));
        String spoke = house.spokes().getFirst();
        revise(house.hub(), 1, "What our office does.");
        spreading.spread();
        decide(spoke, 1, "accept", null).then().statusCode(200);
        mark(house.hub(), "What our office does.", "local");
        spreading.spread();

        Api.submit(spoke, 2).then().statusCode(422).body("detail", containsString("What our office does."));
        decide(spoke, 2, "accept", "Here we run a shelter.").then().statusCode(200);

        assertThat(page(spoke, "en")).contains("Here we run a shelter.").doesNotContain("What our office does.");
        Api.submit(spoke, 3).then().statusCode(200);
    }

    @Test
    void anOfficeInAnotherLanguageSeesTheSourceAndTranslates() {
        House house = house("translated", 1, List.of("fr"));
        String spoke = house.spokes().getFirst();
        int paragraphs = page(spoke, "fr").split("\n\n").length;
        revise(house.hub(), 1, "First words of the hub.");
        spreading.spread();

        assertThat(following(spoke).getString("changes[0].hubLocale")).isEqualTo("en");
        decide(spoke, 1, "accept", null).then().statusCode(422).body("type", equalTo(PROBLEMS + "undecided"));
        decide(spoke, 1, "accept", "Les premiers mots.").then().statusCode(200);

        assertThat(page(spoke, "fr").split("\n\n"))
                .contains("Les premiers mots.")
                .hasSize(paragraphs);
    }

    @Test
    void onThePageEachChangeIsDecidedWithoutScripts() {
        House house = house("pages", 1, List.of("en"));
        String spoke = house.spokes().getFirst();
        revise(house.hub(), 1, "First words of the hub.");
        spreading.spread();
        Browser leila = new Browser(Asker.LEILA);
        Document page = leila.open("/statements/" + spoke + "/hub");
        String decision = page.select("input[value=accept][type=radio]").attr("name");

        assertThat(page.select("ins").text()).contains("First words");
        leila.send("/statements/" + spoke + "/hub", "#decisions", Map.of(decision, "accept"))
                .then()
                .statusCode(303);

        assertThat(page(spoke, "en")).contains("First words of the hub.");
        assertThat(leila.open("/statements/" + spoke + "/hub").text()).contains("Nothing of the hub waits for you");
        Asker.OMAR.asks().get("/api/v1/statements/" + spoke + "/hub").then().statusCode(403);
        Asker.LEILA.asks().get("/api/v1/statements/" + spoke + "/spokes").then().statusCode(404);
    }

    @Test
    void whatIsPublicAlreadyGetsACorrectionProposed() {
        House house = house("public", 1, List.of("en"));
        String spoke = house.spokes().getFirst();
        approve(spoke, 1);
        clock.shiftTo(Instant.parse("2027-07-30T03:00:00Z"));
        JsonPath statement = statement(spoke);
        listener.hear(Steps.message(new StepDue(
                UUID.fromString(statement.getString("campaignId")),
                UUID.fromString(statement.getString("stepId")),
                Instant.parse("2027-07-30T03:00:00Z"),
                "hold")));
        revise(house.hub(), 1, "First words of the hub.");
        spreading.spread();
        Browser leila = new Browser(Asker.LEILA);
        Document page = leila.open("/statements/" + spoke + "/hub");

        assertThat(page.text()).contains("becomes a correction");
        assertThat(leila.open("/statements/" + spoke).text()).contains("A correction is proposed.");
        leila.send("/statements/" + spoke + "/hub", "#decisions", Map.of("all", "accept", "note-en", "It was wrong."))
                .then()
                .statusCode(303);

        assertThat(statement(spoke).getString("state")).isEqualTo("draft");
        assertThat(statement(spoke).getInt("publicRevision")).isEqualTo(1);
        assertThat(page(spoke, "en")).contains("First words of the hub.");
        assertThat(statement(spoke).getString("variants.find { it.channelKind == 'note' }.source"))
                .isEqualTo("It was wrong.");
    }

    private House house(String name, int size, List<String> locales) {
        UUID campaign = UUID.randomUUID();
        String hub = drafted(campaign, office("hub-" + name, List.of("en"), null), name);
        List<String> spokes = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            spokes.add(drafted(campaign, office("hub-" + name + "-" + i, locales, "hub-" + name), name));
        }
        spreading.spread();
        return new House(hub, spokes);
    }

    private String drafted(UUID campaign, OfficeSnapshot office, String name) {
        ObservanceSnapshot day = new ObservanceSnapshot(
                "hub-day-" + name, Map.of("en", "Day of " + name), "day", 1990, null, null, List.of());
        StepDraftRequested step =
                Steps.requested(office, new OccurrenceSnapshot(day, 2027, LocalDate.parse("2027-07-30")));
        listener.hear(Steps.message(step));
        return Api.idOf(step.stepId());
    }

    private static OfficeSnapshot office(String key, List<String> locales, String hub) {
        OfficeSnapshot plain = Steps.office(key);
        return new OfficeSnapshot(
                key, plain.names(), plain.country(), plain.cities(), plain.zone(), locales, plain.speaker(), hub);
    }

    /** Replaces the first paragraph of the English page. */
    private static void revise(String id, int base, String paragraph) {
        String[] blocks = page(id, "en").split("\n\n");
        blocks[0] = paragraph;
        save(id, base, String.join("\n\n", blocks));
    }

    private static void reviseOwn(String id, int base, String paragraph) {
        save(id, base, page(id, "en") + "\n\n" + paragraph);
    }

    private static void save(String id, int base, String source) {
        JsonPath now = statement(id);
        String title = now.getString("variants.find { it.locale == 'en' && it.channelKind == 'page' }.title");
        Map<String, String> variant = Map.of("locale", "en", "channelKind", "page", "title", title, "source", source);
        Api.post(Asker.LEILA, id, "revisions", Map.of("baseRevision", base, "variants", List.of(variant)))
                .then()
                .statusCode(201);
    }

    private static void approve(String id, int revision) {
        Api.submit(id, revision).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
    }

    private static Response decide(String id, int base, String decision, String text) {
        Map<String, Object> made = new java.util.HashMap<>();
        made.put("offer", following(id).getString("changes[0].offer"));
        made.put("decision", decision);
        made.put("text", text);
        return Asker.LEILA
                .asks()
                .body(Map.of("baseRevision", base, "decisions", List.of(made)))
                .post("/api/v1/statements/" + id + "/hub/decisions");
    }

    private static void mark(String hub, String text, String mark) {
        JsonPath paragraphs = Asker.LEILA
                .asks()
                .get("/api/v1/statements/" + hub + "/paragraphs")
                .jsonPath();
        String id = paragraphs.param("text", text).getString("find { it.text == text }.id");
        Asker.LEILA
                .asks()
                .body(Map.of("mark", mark))
                .put("/api/v1/statements/" + hub + "/paragraphs/" + id + "/mark")
                .then()
                .statusCode(200);
    }

    private static void optOut(String id, String reason) {
        Asker.LEILA
                .asks()
                .body(Map.of("reason", reason))
                .put("/api/v1/statements/" + id + "/hub/opt-out")
                .then()
                .statusCode(200);
    }

    private void makeLate(House house, int spoke) {
        JsonPath statement = statement(house.spokes().get(spoke));
        listener.hear(Steps.message(new StepMoved(
                UUID.fromString(statement.getString("campaignId")),
                UUID.fromString(statement.getString("stepId")),
                java.time.LocalDateTime.parse("2027-07-30T09:00"),
                Instant.parse("2027-07-30T03:00:00Z"),
                Instant.parse("2020-07-29T10:00:00Z"))));
    }

    private static JsonPath rollUp(String hub) {
        return Asker.LEILA.asks().get("/api/v1/statements/" + hub + "/spokes").jsonPath();
    }

    private static JsonPath following(String id) {
        return Asker.LEILA.asks().get("/api/v1/statements/" + id + "/hub").jsonPath();
    }

    private static JsonPath statement(String id) {
        return Asker.LEILA.asks().get("/api/v1/statements/" + id).jsonPath();
    }

    private static String page(String id, String locale) {
        return statement(id)
                .getString("variants.find { it.locale == '" + locale + "' && it.channelKind == 'page' }.source");
    }
}
