package org.kalends.content.release;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Steps;
import org.kalends.content.Told;
import org.kalends.content.statement.Statements;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepMoved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class ReleaseTest {

    @Inject
    StepListener listener;

    @Inject
    Statements statements;

    @Inject
    Told told;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTheDay() {
        clock.shiftTo(Instant.parse("2020-07-30T03:00:00Z"));
    }

    @Test
    void whatIsApprovedGoesOutAtItsTimeOnceAndInEveryForm() {
        StepDraftRequested step = approved("release-once", null);

        var due = Steps.message(Steps.due(step));
        listener.hear(due);
        listener.hear(due);
        listener.hear(Steps.message(Steps.due(step)));

        List<JsonNode> released = told(step, "released");
        assertThat(released).hasSize(1);
        JsonNode page = variant(released.getFirst(), "en", "page");
        assertThat(page.get("html").asText()).contains("<p>On July 30 the world observes");
        assertThat(page.get("text").asText()).contains("seven years ago").doesNotContain("<p>", "**");
        assertThat(variant(released.getFirst(), "ru", "mail").get("title").asText())
                .startsWith("🕯️ Всемирный день");
        assertThat(variant(released.getFirst(), "ru", "social").get("text").asText())
                .endsWith("http://localhost:8080/newsroom/release-once/2020/" + Steps.OBSERVANCE + "/ru");
        assertThat(released.getFirst().get("pages").get("en").asText())
                .isEqualTo("/newsroom/release-once/2020/" + Steps.OBSERVANCE);
        Api.statementsOf(step.stepId()).then().body("[0].state", equalTo("released"));
        assertThat(sequences(step)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aMovedStepKeepsItsApprovalAndGoesOutAtItsNewTime() {
        StepDraftRequested step = approved("release-moved", null);
        Instant later = Instant.parse("2020-07-31T08:30:00Z");
        var moved = Steps.message(
                new StepMoved(step.campaignId(), step.stepId(), LocalDateTime.parse("2020-07-31T14:30"), later, later));
        listener.hear(moved);
        listener.hear(moved);
        listener.hear(
                Steps.message(new StepMoved(step.campaignId(), UUID.randomUUID(), step.dueLocal(), later, later)));
        Api.statementsOf(step.stepId()).then().body("[0].state", equalTo("approved"));
        StepDraftRequested now = statements.ofStep(step.stepId()).orElseThrow().request();
        assertThat(now.dueAt()).isEqualTo(later);
        assertThat(now.dueLocal()).isEqualTo(LocalDateTime.parse("2020-07-31T14:30"));

        clock.shiftTo(later);
        listener.hear(Steps.message(Steps.due(step)));
        Api.statementsOf(step.stepId()).then().body("[0].state", equalTo("released"));
    }

    @Test
    void whatIsNotApprovedIsHeldAndReleasedByHandOnceItIs() {
        StepDraftRequested step = drafted("release-held", null);
        listener.hear(Steps.message(Steps.due(step)));
        Api.statementsOf(step.stepId()).then().body("[0].state", equalTo("held"));
        assertThat(told(step, "held").getFirst().get("reason").asText()).isEqualTo("not-approved");

        release(step, "late, but true").then().statusCode(409);
        approve(step);
        release(step, "").then().statusCode(400);
        release(step, "late, but true").then().statusCode(200);
        release(step, "again").then().statusCode(409);

        assertThat(told(step, "released")).hasSize(1);
    }

    @Test
    void anEmbargoHoldsWhateverTheMessageSays() {
        StepDraftRequested step = approved("release-embargo", Instant.parse("2020-07-30T06:00:00Z"));

        listener.hear(Steps.message(Steps.due(step)));

        assertThat(told(step, "held").getFirst().get("reason").asText()).isEqualTo("embargo");
        release(step, "now").then().statusCode(409).body("type", equalTo("https://kalends.org/problems/embargoed"));
        clock.shiftTo(Instant.parse("2020-07-30T06:00:01Z"));
        release(step, "now").then().statusCode(200);
    }

    @Test
    void aStepThatIsDueBeforeItsDraftIsHeldOnceThereIsOne() {
        StepDraftRequested step = Steps.requested(Steps.office("release-early"), Steps.worldDay(2020));

        listener.hear(Steps.message(Steps.due(step)));
        listener.hear(Steps.message(step));

        Api.statementsOf(step.stepId()).then().body("[0].state", equalTo("held"));
    }

    @Test
    void aRequestHeardTwiceMakesOneStatement() {
        StepDraftRequested step = Steps.requested(Steps.office("release-twice"), Steps.worldDay(2020));
        ConsumerRecord<String, byte[]> message = Steps.message(step);

        listener.hear(message);
        listener.hear(message);
        listener.hear(Steps.message(step));

        Api.statementsOf(step.stepId()).then().body("size()", equalTo(1)).body("[0].revision", equalTo(1));
        assertThat(told(step, "drafted")).hasSize(1);
    }

    @Test
    void aCancelledStepNeitherDraftsNorReleases() {
        StepDraftRequested early = Steps.requested(Steps.office("release-never"), Steps.worldDay(2020));
        listener.hear(Steps.message(new StepCancelled(early.campaignId(), early.stepId(), "moved")));
        listener.hear(Steps.message(early));
        Api.statementsOf(early.stepId()).then().body("size()", equalTo(0));

        StepDraftRequested late = approved("release-cancelled", null);
        listener.hear(Steps.message(new StepCancelled(late.campaignId(), late.stepId(), "moved")));
        listener.hear(Steps.message(Steps.due(late)));

        Api.statementsOf(late.stepId()).then().body("[0].state", equalTo("cancelled"));
        assertThat(told(late, "released")).isEmpty();
    }

    private StepDraftRequested drafted(String office, Instant embargo) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(2020), embargo);
        listener.hear(Steps.message(step));
        return step;
    }

    private StepDraftRequested approved(String office, Instant embargo) {
        StepDraftRequested step = drafted(office, embargo);
        approve(step);
        return step;
    }

    private void approve(StepDraftRequested step) {
        String id = Api.idOf(step.stepId());
        Api.submit(id, 1).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
    }

    private static Response release(StepDraftRequested step, String reason) {
        return Api.post(
                Asker.TOMAS,
                Api.idOf(step.stepId()),
                "release",
                reason.isEmpty() ? Map.of() : Map.of("reason", reason));
    }

    private List<JsonNode> told(StepDraftRequested step, String what) {
        return told.of(step.stepId(), "org.kalends.statement." + what);
    }

    private List<Long> sequences(StepDraftRequested step) {
        return told(step, "").stream()
                .map(event -> event.get("statement").get("sequence").asLong())
                .toList();
    }

    private static JsonNode variant(JsonNode released, String locale, String kind) {
        for (JsonNode variant : released.get("variants")) {
            if (variant.get("locale").asText().equals(locale)
                    && variant.get("channelKind").asText().equals(kind)) {
                return variant;
            }
        }
        throw new AssertionError("No variant " + locale + " " + kind);
    }
}
