package org.kalends.notifier.delivery;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.contracts.StatementReleased;
import org.kalends.notifier.Backed;
import org.kalends.notifier.Told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
        account(office);
        subscribe(office, 500);
        StatementReleased released = Told.release(office);

        told.tell(released);
        UUID statement = released.statement().statementId();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> sent(statement, "mail") == 500 && sent(statement, "sandbox") == 1);

        List<MimeMessage> mails = BackendsResource.mail().received().stream()
                .filter(m -> isFor(m, office))
                .toList();
        Set<String> ids = new HashSet<>();
        for (MimeMessage mail : mails) {
            ids.add(mail.getMessageID());
        }
        assertThat(mails).hasSize(500);
        assertThat(ids).hasSize(500);
        assertThat(mails.stream().filter(m -> subject(m).startsWith("Мы с")).count())
                .isEqualTo(250);
    }

    private static void account(String office) {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{\"office\":\"" + office + "\",\"channel\":\"sandbox\",\"name\":\"Sandbox\",\"locale\":\"en\"}")
                .put("/api/v1/accounts/sandbox-" + office)
                .then()
                .statusCode(201);
    }

    private static void subscribe(String office, int count) {
        StringBuilder csv = new StringBuilder("address,name,locale\n");
        for (int i = 0; i < count; i++) {
            csv.append("p")
                    .append(i)
                    .append("@")
                    .append(office)
                    .append(".example,Person ")
                    .append(i)
                    .append(i % 2 == 0 ? ",en\n" : ",ru\n");
        }
        RestAssured.given()
                .contentType("text/csv; charset=utf-8")
                .body(csv.toString())
                .post("/api/v1/audiences/" + office + "/subscribers")
                .then()
                .statusCode(200);
    }

    private static int sent(UUID statement, String channel) {
        Integer sent = RestAssured.get("/api/v1/publications?statement=" + statement)
                .jsonPath()
                .get("find { it.channel == '" + channel + "' }.counts.sent");
        return sent == null ? 0 : sent;
    }

    private static boolean isFor(MimeMessage mail, String office) {
        try {
            return mail.getAllRecipients()[0].toString().contains(office);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
