package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.contracts.DeliveryCounts;
import org.kalends.contracts.OccurrenceSnapshot;
import org.kalends.contracts.PublicationChanged;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementApproved;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementDrafted;
import org.kalends.contracts.StatementExpired;
import org.kalends.contracts.StatementHeld;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;
import org.kalends.contracts.StatementRevised;
import org.kalends.contracts.StatementSubmitted;
import org.kalends.events.office.OfficeFixture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class BoardListenersTest {

    private static final String HASH = "a".repeat(64);

    @Inject
    StatementListener statements;

    @Inject
    PublicationListener publications;

    @Inject
    CampaignPlanner planner;

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    private final UUID statement = UUID.randomUUID();
    private final UUID publication = UUID.randomUUID();
    private String campaign;
    private UUID step;

    @BeforeEach
    void aPlannedStep() {
        clock.shiftTo(Instant.parse("2025-01-01T00:00:00Z"));
        offices.haveNurSultan();
        campaign = given().contentType("application/json")
                .body(Map.of(
                        "observance",
                        "world-day-against-trafficking-in-persons",
                        "year",
                        2025,
                        "offices",
                        List.of("us-nur-sultan"),
                        "playbook",
                        "single-statement"))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step = UUID.fromString(board().extract().path("steps[0].id"));
    }

    @Test
    void aStatementsStateIsTheStepsState() {
        statements.hear(Heard.message(new StatementDrafted(ref(1), 1, List.of("en", "ru"), List.of("theme"))));
        board().body("steps[0].state", equalTo("drafting")).body("steps[0].statementId", equalTo(statement.toString()));
        statements.hear(Heard.message(new StatementSubmitted(ref(2), 1, HASH)));
        board().body("steps[0].state", equalTo("awaiting-approval"));
        statements.hear(Heard.message(new StatementApproved(ref(3), 1, HASH)));
        board().body("steps[0].state", equalTo("approved"));
        statements.hear(Heard.message(new StatementRevised(ref(4), 2, HASH, true)));
        board().body("steps[0].state", equalTo("drafting")).body("steps[0].reason", equalTo("approval-lapsed"));
    }

    @Test
    void theSameStatementMessageTwiceChangesNothing() {
        ConsumerRecord<String, byte[]> submitted = Heard.message(new StatementSubmitted(ref(2), 1, HASH));
        statements.hear(submitted);
        statements.hear(Heard.message(new StatementApproved(ref(3), 1, HASH)));
        statements.hear(submitted);
        board().body("steps[0].state", equalTo("approved"));
    }

    @Test
    void anOlderStatementMessageThatComesLateChangesNothing() {
        statements.hear(Heard.message(new StatementApproved(ref(3), 1, HASH)));
        statements.hear(Heard.message(new StatementSubmitted(ref(2), 1, HASH)));
        statements.hear(Heard.message(new StatementDrafted(ref(1), 1, List.of("en"), List.of())));
        board().body("steps[0].state", equalTo("approved"));
    }

    @Test
    void aHeldStatementThatIsApprovedStaysHeldUntilSomebodyReleasesIt() {
        statements.hear(Heard.message(new StatementHeld(ref(2), "not-approved")));
        statements.hear(Heard.message(new StatementApproved(ref(3), 1, HASH)));
        board().body("steps[0].state", equalTo("held")).body("steps[0].reason", equalTo("approved-late"));
        statements.hear(Heard.message(released(4)));
        board().body("steps[0].state", equalTo("released")).body("state", equalTo("finished"));
    }

    @Test
    void aReleasedStepIsNotMovedByWhatComesAfter() {
        statements.hear(Heard.message(released(4)));
        statements.hear(Heard.message(new StatementRevised(ref(5), 2, HASH, false)));
        board().body("steps[0].state", equalTo("released"));
    }

    @Test
    void aCorrectionAndARetractionAreShownWhereTheyWereReleased() {
        statements.hear(Heard.message(released(4)));
        ConsumerRecord<String, byte[]> corrected = Heard.message(corrected(8));
        statements.hear(corrected);
        board().body("steps[0].state", equalTo("released")).body("steps[0].reason", equalTo("corrected"));
        publications.hear(Heard.message(changed("sent", null, 3, 1)));
        board().body("steps[0].state", equalTo("done")).body("steps[0].reason", equalTo("corrected"));
        statements.hear(Heard.message(retracted(9)));
        statements.hear(corrected);
        statements.hear(Heard.message(corrected(8)));
        publications.hear(Heard.message(changed("retracted", null, 3, 2)));
        board().body("steps[0].state", equalTo("done")).body("steps[0].reason", equalTo("retracted"));
    }

    @Test
    void aRetractionHeardBeforeItsReleaseStands() {
        statements.hear(Heard.message(retracted(9)));
        statements.hear(Heard.message(released(4)));
        board().body("steps[0].state", equalTo("released")).body("steps[0].reason", equalTo("retracted"));
    }

    @Test
    void aStatementThatExpiredEndsItsStep() {
        statements.hear(Heard.message(new StatementHeld(ref(2), "late")));
        board().body("steps[0].state", equalTo("held")).body("steps[0].reason", equalTo("late"));
        statements.hear(Heard.message(new StatementExpired(ref(3), "expire at 18:00")));
        board().body("steps[0].state", equalTo("expired"));
    }

    @Test
    void publicationsBringCountsAndAddresses() {
        statements.hear(Heard.message(released(4)));
        publications.hear(Heard.message(changed("sending", null, 1, 1)));
        board().body("steps[0].publications[0].counts.sent", equalTo(1)).body("steps[0].state", equalTo("released"));
        publications.hear(Heard.message(changed("sent", "https://social.example/@us/1", 3, 2)));
        board().body("steps[0].publications[0].remoteUrl", equalTo("https://social.example/@us/1"))
                .body("steps[0].state", equalTo("done"));
    }

    @Test
    void theSamePublicationMessageTwiceOrLateChangesNothing() {
        statements.hear(Heard.message(released(4)));
        ConsumerRecord<String, byte[]> sending = Heard.message(changed("sending", null, 1, 1));
        publications.hear(sending);
        publications.hear(Heard.message(changed("sent", null, 3, 3)));
        publications.hear(sending);
        publications.hear(Heard.message(changed("sending", null, 2, 2)));
        board().body("steps[0].publications", hasSize(1))
                .body("steps[0].publications[0].state", equalTo("sent"))
                .body("steps[0].publications[0].counts.sent", equalTo(3));
    }

    @Test
    void messagesAboutAnUnknownStepAreIgnored() {
        StatementRef elsewhere =
                new StatementRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "us-nur-sultan", 1);
        assertThatCode(() -> statements.hear(Heard.message(new StatementSubmitted(elsewhere, 1, HASH))))
                .doesNotThrowAnyException();
    }

    private ValidatableResponse board() {
        return given().get("/api/v1/campaigns/" + campaign).then().statusCode(200);
    }

    private StatementRef ref(long sequence) {
        return new StatementRef(statement, step, UUID.fromString(campaign), "us-nur-sultan", sequence);
    }

    private StatementReleased released(long sequence) {
        clock.shiftTo(Instant.parse("2025-01-01T00:00:00Z"));
        PlanRequest request = new PlanRequest(
                "world-day-against-trafficking-in-persons", 2025, List.of("us-nur-sultan"), "single-statement", null);
        Plan plan = planner.preview(request);
        return new StatementReleased(
                ref(sequence),
                1,
                HASH,
                "statement",
                new OccurrenceSnapshot(plan.observance().snapshot(), 2025, plan.day()),
                plan.steps().getFirst().office().snapshot(LocalDate.EPOCH),
                Instant.parse("2025-07-30T03:00:00Z"),
                List.of(new ReleasedVariant("en", "page", "Title", "Text", "<p>Text</p>")),
                Map.of("en", "/newsroom/us-nur-sultan/2025/trafficking"));
    }

    private StatementCorrected corrected(long sequence) {
        StatementReleased released = released(sequence);
        return new StatementCorrected(
                released.statement(),
                2,
                HASH,
                1,
                released.kind(),
                released.occurrence(),
                released.office(),
                released.releasedAt(),
                Instant.parse("2025-07-30T09:00:00Z"),
                Map.of("en", "It named the wrong year."),
                released.variants(),
                released.pages());
    }

    private StatementRetracted retracted(long sequence) {
        return new StatementRetracted(
                ref(sequence), 2, "Published in error.", Instant.parse("2025-07-30T10:00:00Z"), Map.of());
    }

    private PublicationChanged changed(String state, String url, int sent, long sequence) {
        return new PublicationChanged(
                publication,
                statement,
                step,
                UUID.fromString(campaign),
                "us-nur-sultan",
                "sandbox",
                "us-kz",
                state,
                url,
                new DeliveryCounts(3, 3 - sent, sent, 0, 0, 0),
                sequence,
                Instant.parse("2025-07-30T03:00:05Z"));
    }
}
