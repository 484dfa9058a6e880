package org.kalends.content.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Released;
import org.kalends.content.Steps;
import org.kalends.content.Told;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.outbox.Outbox;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** The topic knows what a database that was restored has forgotten. */
@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class RestoreTest {

    @Inject
    StepListener listener;

    @Inject
    RestoreGuard guard;

    @Inject
    ToldTopic topic;

    @Inject
    Released released;

    @Inject
    Told told;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager database;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTheDay() {
        clock.shiftTo(Instant.parse("2020-07-30T03:00:00Z"));
    }

    @Test
    void whatWentOutBeforeTheRestoreIsTakenOverAndNotToldAgain() {
        StepDraftRequested step = released.statement("restore-known");
        String id = Api.idOf(step.stepId());
        onTheTopic(step, 4);
        forget(id, "APPROVED", 3);
        given().accept("text/html").get(page("restore-known")).then().statusCode(404);

        guard.ask();

        Api.statementsOf(step.stepId()).then().body("[0].state", equalTo("released"));
        given().accept("text/html").get(page("restore-known")).then().statusCode(200);
        listener.hear(Steps.message(Steps.due(step)));
        Api.post(Asker.TOMAS, id, "release", Map.of("reason", "again")).then().statusCode(409);
        assertThat(told.of(step.stepId(), "org.kalends.statement.released")).hasSize(1);
        Api.post(Asker.TOMAS, id, "retraction", Map.of("reason", "Wrong"))
                .then()
                .statusCode(200);
        assertThat(told.of(step.stepId(), "org.kalends.statement.retracted")
                        .getFirst()
                        .at("/statement/sequence")
                        .asLong())
                .isGreaterThan(4);
    }

    @Test
    void aRetractionThatWasForgottenStands() {
        StepDraftRequested step = released.statement("restore-gone");
        String id = Api.idOf(step.stepId());
        Api.post(Asker.TOMAS, id, "retraction", Map.of("reason", "Wrong"))
                .then()
                .statusCode(200);
        onTheTopic(step, 5);
        forget(id, "APPROVED", 3);

        guard.ask();

        Api.statementsOf(step.stepId()).then().body("[0].state", equalTo("retracted"));
        given().accept("text/html").get(page("restore-gone")).then().statusCode(410);
    }

    @Test
    void aStatementDraftedAnewAfterItsReleaseWasForgottenIsNotReleasedAgain() {
        Api.stateFoundingFacts("restore-anew");
        StepDraftRequested step = Steps.requested(Steps.office("restore-anew"), Steps.worldDay(2020));
        StatementReleased known = told(released.statement("restore-other"));
        StatementRef ref = new StatementRef(UUID.randomUUID(), step.stepId(), step.campaignId(), "restore-anew", 4);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new StatementReleased(
                        ref,
                        known.revision(),
                        known.contentHash(),
                        known.kind(),
                        known.occurrence(),
                        known.office(),
                        known.releasedAt(),
                        known.variants(),
                        known.pages())));
        onTheTopic(step, 4);
        guard.ask();

        listener.hear(Steps.message(step));
        String id = Api.idOf(step.stepId());
        Api.submit(id, 1).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        listener.hear(Steps.message(Steps.due(step)));

        Api.statementsOf(step.stepId()).then().body("[0].state", equalTo("released"));
        assertThat(told.of(step.stepId(), "org.kalends.statement.released")).hasSize(1);
    }

    @Test
    void aDatabaseThatKnowsAllIsLeftAlone() {
        StepDraftRequested step = released.statement("restore-none");
        onTheTopic(step, 4);

        guard.ask();

        assertThat(count("SELECT count(*) FROM told_step WHERE step_id = '" + step.stepId() + "'"))
                .isZero();
    }

    private void onTheTopic(StepDraftRequested step, long sequence) {
        await().atMost(ofSeconds(30))
                .until(() -> topic.read()
                        .filter(read -> read.containsKey(step.stepId())
                                && read.get(step.stepId()).sequence() >= sequence)
                        .isPresent());
    }

    /** As a backup from before the release has it. */
    private void forget(String id, String progress, int sequence) {
        change(List.of(
                "UPDATE statement SET progress = '" + progress + "', sequence = " + sequence
                        + ", released_at = NULL, released_revision = NULL, retracted_at = NULL WHERE id = '" + id + "'",
                "DELETE FROM public_page WHERE statement_id = '" + id + "'"));
    }

    private StatementReleased told(StepDraftRequested step) {
        try {
            return ContractJson.mapper()
                    .treeToValue(
                            told.of(step.stepId(), "org.kalends.statement.released")
                                    .getFirst(),
                            StatementReleased.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(List<String> statements) {
        QuarkusTransaction.requiringNew()
                .run(() -> statements.forEach(
                        sql -> database.createNativeQuery(sql).executeUpdate()));
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        ((Number) database.createNativeQuery(sql, Long.class).getSingleResult()).longValue());
    }

    private static String page(String office) {
        return "/newsroom/" + office + "/2020/" + Steps.OBSERVANCE;
    }
}
