package org.kalends.notifier.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.kalends.contracts.DeliveryCounts;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;
import org.kalends.notifier.Backed;
import org.kalends.notifier.Messages;
import org.kalends.notifier.Told;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@Backed
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class WithdrawingTest {

    private static final DeliveryCounts ONE_SENT = new DeliveryCounts(1, 0, 1, 0, 0, 0);

    @Inject
    Told told;

    @Inject
    StatementListener statements;

    @Inject
    DeliveryPlanner planner;

    @Inject
    Withdrawing withdrawing;

    @Test
    void whatWasNotSentIsCancelledByARetraction() {
        StatementReleased released = Told.release(audience(3));

        QuarkusTransaction.requiringNew().run(() -> {
            planner.plan(released);
            withdrawing.retract(retracted(released));
        });

        get("/api/v1/publications?statement=" + released.statement().statementId())
                .then()
                .body("$", hasSize(2))
                .body("state", everyItem(equalTo("cancelled")))
                .body("counts.waiting", everyItem(equalTo(0)))
                .body("counts.sent", everyItem(equalTo(0)));
    }

    @Test
    void whatWasSentIsMarkedAndThePageSaysWhatThatMeans() {
        StatementReleased released = Told.release(audience(1));
        told.tell(released);
        awaitSent(released);
        var retraction = Messages.of(UUID.randomUUID(), retracted(released));

        statements.hear(retraction);
        statements.hear(retraction);
        statements.hear(Messages.of(UUID.randomUUID(), retracted(released)));

        get("/api/v1/publications?statement=" + released.statement().statementId())
                .then()
                .body("state", everyItem(equalTo("retracted")))
                .body("retractedAt", everyItem(notNullValue()))
                .body("counts.sent", everyItem(equalTo(1)));
        given().accept("text/html")
                .get("/deliveries/" + released.statement().statementId())
                .then()
                .statusCode(200)
                .body(containsString("Published in error."), containsString("stays where it is"));
    }

    @Test
    void aReleaseThatIsHeardAfterItsRetractionIsNotSent() {
        StatementReleased released = Told.release(audience(1));

        statements.hear(Messages.of(UUID.randomUUID(), retracted(released)));
        statements.hear(Messages.of(UUID.randomUUID(), released));

        get("/api/v1/publications?statement=" + released.statement().statementId())
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void whatIsStillToBeSentHasTheCorrectedText() throws MessagingException {
        String office = audience(1);
        StatementReleased released = Told.release(office);

        QuarkusTransaction.requiringNew().run(() -> {
            planner.plan(released);
            withdrawing.correct(corrected(released, 20, "Put right"));
            withdrawing.correct(corrected(released, 19, "An older one"));
        });

        awaitSent(released);
        assertThat(Mailing.received(office).getFirst().getSubject()).isEqualTo("Put right");
        get("/api/v1/publications?statement=" + released.statement().statementId())
                .then()
                .body("state", everyItem(equalTo("sent")))
                .body("correctedAt", everyItem(notNullValue()));
        given().accept("text/html")
                .get("/sandbox/sandbox-" + office)
                .then()
                .body(containsString("Put right for " + office));
    }

    @Test
    void aCorrectionHeardBeforeItsReleaseIsWhatIsSent() throws MessagingException {
        String office = audience(1);
        StatementReleased released = Told.release(office);
        var correction = Messages.of(UUID.randomUUID(), corrected(released, 20, "Put right"));

        statements.hear(correction);
        statements.hear(correction);
        statements.hear(Messages.of(UUID.randomUUID(), released));

        awaitSent(released);
        assertThat(Mailing.received(office)).hasSize(1);
        assertThat(Mailing.received(office).getFirst().getSubject()).isEqualTo("Put right");
    }

    private String audience(int people) {
        String office = told.office();
        Mailing.account(office, "sandbox");
        Mailing.subscribe(office, people);
        return office;
    }

    private static void awaitSent(StatementReleased released) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Mailing.counts(released, "mail").equals(ONE_SENT)
                        && Mailing.counts(released, "sandbox").equals(ONE_SENT));
    }

    private static StatementRetracted retracted(StatementReleased released) {
        return new StatementRetracted(
                later(released, 30), 1, "Published in error.", Instant.parse("2020-07-30T05:00:00Z"), Map.of());
    }

    private static StatementCorrected corrected(StatementReleased released, long later, String title) {
        return new StatementCorrected(
                later(released, later),
                2,
                "hash-2",
                1,
                released.kind(),
                released.occurrence(),
                released.office(),
                released.releasedAt(),
                Instant.parse("2020-07-30T04:00:00Z"),
                Map.of("en", "It named the wrong year."),
                List.of(
                        new ReleasedVariant("en", "mail", title, "Eight years ago.", "<p>Eight years ago.</p>"),
                        new ReleasedVariant(
                                "en",
                                "social",
                                null,
                                title + " for " + released.office().key(),
                                null)),
                released.pages());
    }

    private static StatementRef later(StatementReleased released, long later) {
        StatementRef ref = released.statement();
        return new StatementRef(
                ref.statementId(), ref.stepId(), ref.campaignId(), ref.office(), ref.sequence() + later);
    }
}
