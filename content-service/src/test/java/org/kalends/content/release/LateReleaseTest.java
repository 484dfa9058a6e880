package org.kalends.content.release;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Released;
import org.kalends.content.Steps;
import org.kalends.content.Told;
import org.kalends.content.statement.Statements;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepDue;
import org.kalends.contracts.StepMoved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class LateReleaseTest {

    private static final Instant DUE = Instant.parse("2020-07-30T03:00:00Z");

    @Inject
    StepListener listener;

    @Inject
    StepMoments moments;

    @Inject
    Statements statements;

    @Inject
    Released released;

    @Inject
    Told told;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTheDay() {
        clock.shiftTo(DUE);
    }

    @Test
    void whatIsApprovedLateAndInTimeGoesOutAtThatMomentOnce() {
        StepDraftRequested step = late("late-in-time", "send if at most PT4H late");
        fallDue(step);
        fallDue(step);
        state(step).body("[0].state", equalTo("held"));
        assertThat(told(step, "held")).isEqualTo("late");

        clock.shiftTo(DUE.plusSeconds(40 * 60));
        approve(step);

        state(step).body("[0].state", equalTo("released"));
        moments.tooLate();
        fallDue(step);
        assertThat(told.of(step.stepId(), "org.kalends.statement.released")).hasSize(1);
        assertThat(told.of(step.stepId(), "org.kalends.statement.held")).hasSize(1);
    }

    @Test
    void whatIsApprovedTooLateIsHeldUntilSomebodyReleasesItWithAReason() {
        StepDraftRequested step = late("late-too-late", "send if at most PT4H late");
        fallDue(step);
        clock.shiftTo(DUE.plusSeconds(4 * 3600 + 1));
        moments.tooLate();
        assertThat(told(step, "held")).isEqualTo("too-late");

        approve(step);

        state(step).body("[0].state", equalTo("held"));
        Api.post(Asker.TOMAS, id(step), "release", Map.of("reason", "It is still true"))
                .then()
                .statusCode(200)
                .body("state", equalTo("released"));
    }

    @Test
    void whatMakesNoSenseAnyMoreExpiresAndIsNotApproved() {
        StepDraftRequested step = late("late-expired", "expire at 18:00");
        fallDue(step);
        Api.submit(id(step), 1).then().statusCode(200);
        clock.shiftTo(Instant.parse("2020-07-30T12:00:01Z"));

        Api.approve(Asker.TOMAS, id(step))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://kalends.org/problems/expired"));
        moments.tooLate();
        state(step).body("[0].state", equalTo("expired"));
        Api.approve(Asker.TOMAS, id(step)).then().statusCode(409);
        fallDue(step);
        assertThat(told.of(step.stepId(), "org.kalends.statement.expired")).hasSize(1);
        assertThat(told.of(step.stepId(), "org.kalends.statement.released")).isEmpty();
    }

    @Test
    void aMessageThatComesTooLateReleasesNothingUnlessAPersonLetItGo() {
        StepDraftRequested expired = late("late-message", "expire at 18:00");
        StepDraftRequested letGo = late("late-let-go", "send if at most PT1H late");
        StepDraftRequested held = late("late-held", "send if at most PT1H late");
        approve(expired);
        approve(letGo);
        approve(held);
        clock.shiftTo(Instant.parse("2020-07-30T12:00:01Z"));

        fallDue(expired);
        fallDue(held);
        listener.hear(Steps.message(new StepDue(letGo.campaignId(), letGo.stepId(), DUE, "let go")));

        state(expired).body("[0].state", equalTo("expired"));
        state(held).body("[0].state", equalTo("held"));
        state(letGo).body("[0].state", equalTo("released"));
    }

    @Test
    void aStepThatIsDueBeforeItsDraftFollowsItsLatePolicyToo() {
        Api.stateFoundingFacts("late-early");
        StepDraftRequested step = Steps.late(
                Steps.requested(Steps.office("late-early"), Steps.worldDay(2020)), "send if at most PT4H late");
        fallDue(step);
        listener.hear(Steps.message(step));
        assertThat(told(step, "held")).isEqualTo("late");

        approve(step);

        state(step).body("[0].state", equalTo("released"));
    }

    @Test
    void aMoveThatIsHeardBeforeItsDraftHoldsAndOneAfterItsDueMomentDoesNot() {
        StepDraftRequested step = Steps.requested(Steps.office("late-moved"), Steps.worldDay(2020));
        Instant later = DUE.plusSeconds(7200);
        StepMoved moved =
                new StepMoved(step.campaignId(), step.stepId(), LocalDateTime.parse("2020-07-30T11:00"), later, later);
        listener.hear(Steps.message(moved));
        listener.hear(Steps.message(moved));
        listener.hear(Steps.message(step));
        assertThat(due(step)).isEqualTo(later);

        clock.shiftTo(later);
        fallDue(step);
        listener.hear(Steps.message(new StepMoved(step.campaignId(), step.stepId(), step.dueLocal(), DUE, DUE)));

        assertThat(due(step)).isEqualTo(later);
        state(step).body("[0].state", equalTo("held"));
    }

    @Test
    void whatLacksARequiredLanguageIsHeldUntilAnApproverWaivesIt() {
        StepDraftRequested step = Steps.requested(Steps.inGermanToo("late-german"), Steps.worldDay(2020));
        Api.stateFoundingFacts("late-german");
        listener.hear(Steps.message(step));
        approve(step);
        fallDue(step);
        assertThat(told(step, "held")).isEqualTo("languages");
        Api.post(Asker.TOMAS, id(step), "release", Map.of("reason", "now"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://kalends.org/problems/missing-languages"));
        String page = "/statements/" + id(step) + "/release";
        Document sheet = new Browser(Asker.TOMAS).open(page);
        assertThat(sheet.text()).contains("German, page: the same as another language", "releases it by hand");

        new Browser(Asker.TOMAS, "ru")
                .send(page, "#waive", Map.of("reason", "Nobody here reads German"))
                .then()
                .statusCode(303);

        Api.post(Asker.TOMAS, id(step), "waiver", Map.of("reason", " ")).then().statusCode(400);
        assertThat(new Browser(Asker.LEILA).open(page).text()).contains("Nobody here reads German");
        new Browser(Asker.TOMAS)
                .send(page, "#now", Map.of("reason", "now"))
                .then()
                .statusCode(303);
        state(step).body("[0].state", equalTo("released"));
        assertThat(told.of(step.stepId(), "org.kalends.statement.released")
                        .getFirst()
                        .get("pages")
                        .has("de"))
                .isFalse();
        Asker.LEILA
                .asks()
                .get("/api/v1/statements/" + id(step) + "/dossier")
                .then()
                .body("ledger.what", hasItem("WAIVED"));
    }

    private StepDraftRequested late(String office, String policy) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.late(Steps.requested(Steps.office(office), Steps.worldDay(2020)), policy);
        listener.hear(Steps.message(step));
        return step;
    }

    private void fallDue(StepDraftRequested step) {
        listener.hear(Steps.message(new StepDue(step.campaignId(), step.stepId(), step.dueAt(), step.latePolicy())));
    }

    private void approve(StepDraftRequested step) {
        Api.submit(id(step), 1).then().statusCode(200);
        Api.approve(Asker.TOMAS, id(step)).then().statusCode(200);
    }

    private static String id(StepDraftRequested step) {
        return Api.idOf(step.stepId());
    }

    private static ValidatableResponse state(StepDraftRequested step) {
        return Api.statementsOf(step.stepId()).then();
    }

    private String told(StepDraftRequested step, String what) {
        return told.of(step.stepId(), "org.kalends.statement." + what)
                .getLast()
                .get("reason")
                .asText();
    }

    private Instant due(StepDraftRequested step) {
        UUID id = step.stepId();
        return statements.ofStep(id).orElseThrow().request().dueAt();
    }
}
