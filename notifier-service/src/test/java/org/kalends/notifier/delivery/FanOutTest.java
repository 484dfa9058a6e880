package org.kalends.notifier.delivery;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.kalends.contracts.StatementReleased;
import org.kalends.notifier.Backed;
import org.kalends.notifier.Told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
@Backed
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class FanOutTest {

    @Inject
    Told told;

    @Test
    void everySubscriberGetsOneMailInTheirLanguageAndTheAccountOnePost() throws Exception {
        String office = told.office();
        Mailing.account(office, "sandbox");
        Mailing.subscribe(office, 500);
        StatementReleased released = Told.release(office);

        told.tell(released);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> Mailing.counts(released, "mail").sent() == 500
                        && Mailing.counts(released, "sandbox").sent() == 1);

        List<MimeMessage> mails = Mailing.received(office);
        assertThat(mails).hasSize(500);
        assertThat(Mailing.ids(mails)).hasSize(500);
        int russian = 0;
        for (MimeMessage mail : mails) {
            russian += mail.getSubject().startsWith("Мы с") ? 1 : 0;
        }
        assertThat(russian).isEqualTo(250);
        RestAssured.get("/sandbox/sandbox-" + office)
                .then()
                .statusCode(200)
                .body(containsString("We stand with Kazakhstan"));
        RestAssured.get("/deliveries/" + released.statement().statementId())
                .then()
                .statusCode(200)
                .body(containsString("500 delivered, 0 refused, 0 to go."));
    }
}
