package org.kalends.notifier.delivery;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.contracts.StatementReleased;
import org.kalends.notifier.Backed;
import org.kalends.notifier.Told;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.mail.MailConnection;
import org.kalends.notifier.channel.mail.MailConnections;
import org.kalends.notifier.channel.mail.MailRendering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@Backed
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class CrashTest {

    @Inject
    Told told;

    @Inject
    Scheduler workers;

    @Inject
    MailSteps steps;

    @Inject
    MailRendering rendering;

    @Inject
    MailConnections mailServer;

    @Inject
    EntityManager database;

    @AfterEach
    void everybodyBackToWork() {
        workers.resume();
    }

    @Test
    void aWorkerThatDiesLosesNothingAndLeavesOneMailInDoubtWhichIsSentOnceMore() {
        await().atMost(Duration.ofSeconds(60)).until(() -> open() == 0);
        workers.pause();
        String office = told.office();
        Mailing.subscribe(office, 120);
        StatementReleased released = Told.release(office);
        told.tell(released);
        await().atMost(Duration.ofSeconds(60)).until(() -> ready(released) == 2);

        ChunkClaim claim = steps.claim().orElseThrow();
        MailTask inDoubt = dieAfterSendingTheSecondOf(claim);
        String optedOut = leaveBeforeTheMailIsBegun(office, claim);
        leaseRunsOut(claim);
        workers.resume();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> Mailing.counts(released, "mail").waiting() == 0);

        List<MimeMessage> mails = Mailing.received(office);
        String doubtful = "<" + inDoubt.recipient().deliveryId() + "@kalends.example>";
        assertThat(Mailing.counts(released, "mail").sent()).isEqualTo(119);
        assertThat(Mailing.counts(released, "mail").suppressed()).isEqualTo(1);
        assertThat(Mailing.ids(mails)).hasSize(119);
        assertThat(mails).hasSize(120);
        assertThat(BackendsResource.mail().count("Message-ID", doubtful)).isEqualTo(2);
        assertThat(BackendsResource.mail().mailbox(optedOut)).isEmpty();
        assertThatThrownBy(() -> steps.next(claim, inDoubt.recipient().deliveryId(), new Outcome.Sent(null)))
                .isInstanceOf(LeaseLost.class);
    }

    private MailTask dieAfterSendingTheSecondOf(ChunkClaim claim) {
        try (MailConnection connection = mailServer.make()) {
            connection.open();
            MailTask first = steps.first(claim).orElseThrow();
            Outcome outcome = send(connection, first);
            MailTask second =
                    steps.next(claim, first.recipient().deliveryId(), outcome).orElseThrow();
            assertThat(send(connection, second)).isEqualTo(new Outcome.Sent(null));
            return second;
        }
    }

    private Outcome send(MailConnection connection, MailTask task) {
        return connection.send(
                rendering.render(task.statement(), task.recipient().locale()), task.recipient());
    }

    private String leaveBeforeTheMailIsBegun(String office, ChunkClaim claim) {
        Object[] someone = (Object[]) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                SELECT s.address, s.id FROM delivery d JOIN subscriber s ON s.id = d.subscriber_id
                 WHERE d.publication_id = :publication AND d.state = 'PENDING' LIMIT 1""", Object[].class)
                        .setParameter("publication", claim.publicationId())
                        .getSingleResult());
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(Mailing.leave((UUID) someone[1]))
                .then()
                .statusCode(200);
        return (String) someone[0];
    }

    private void leaseRunsOut(ChunkClaim claim) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "UPDATE mail_chunk SET leased_until = now() - interval '1 second' WHERE id = :chunk")
                        .setParameter("chunk", claim.chunkId())
                        .executeUpdate());
    }

    /** What other tests may have left to the workers. */
    private long open() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(
                        "SELECT count(*) FROM mail_chunk WHERE state IN ('planned', 'ready', 'claimed')", Long.class)
                .getSingleResult());
    }

    private long ready(StatementReleased released) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery("""
                SELECT count(*) FROM mail_chunk c JOIN publication p ON p.id = c.publication_id
                 WHERE p.statement_id = :statement AND c.state = 'ready'""", Long.class)
                .setParameter("statement", released.statement().statementId())
                .getSingleResult());
    }
}
