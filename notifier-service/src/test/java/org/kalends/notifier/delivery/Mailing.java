package org.kalends.notifier.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import org.kalends.backends.BackendsResource;
import org.kalends.contracts.DeliveryCounts;
import org.kalends.contracts.StatementReleased;
import org.kalends.notifier.suppression.UnsubscribeLinks;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

/** What tests of the fan-out ask the service and the mail server. */
final class Mailing {

    private static final DeliveryCounts NOTHING = new DeliveryCounts(0, 1, 0, 0, 0, 0);

    private Mailing() {}

    /** Half of them read English, half Russian. */
    static void subscribe(String office, int count) {
        StringBuilder csv = new StringBuilder("address,name,locale\n");
        for (int i = 0; i < count; i++) {
            csv.append("p%d@%s.example,Person %d,%s%n".formatted(i, office, i, i % 2 == 0 ? "en" : "ru"));
        }
        given().contentType("text/csv; charset=utf-8")
                .body(csv.toString())
                .post("/api/v1/audiences/" + office + "/subscribers")
                .then()
                .statusCode(200);
    }

    static void account(String office, String channel) {
        given().contentType(ContentType.JSON)
                .body("{\"office\":\"%s\",\"channel\":\"%s\",\"name\":\"%s\",\"locale\":\"en\"}"
                        .formatted(office, channel, channel))
                .put("/api/v1/accounts/" + channel + "-" + office)
                .then()
                .statusCode(201);
    }

    /** Counts of the statement's publication on that channel; one that waits as long as there is none. */
    static DeliveryCounts counts(StatementReleased released, String channel) {
        DeliveryCounts counts = get("/api/v1/publications?statement="
                        + released.statement().statementId())
                .jsonPath()
                .getObject("find { it.channel == '" + channel + "' }?.counts", DeliveryCounts.class);
        return counts == null ? NOTHING : counts;
    }

    static List<MimeMessage> received(String office) {
        return BackendsResource.mail().received().stream()
                .filter(mail -> header(mail, "To").contains(office))
                .toList();
    }

    static Set<String> ids(List<MimeMessage> mails) {
        return mails.stream().map(mail -> header(mail, "Message-ID")).collect(Collectors.toSet());
    }

    static String leave(UUID subscriber) {
        String link = Arc.container().instance(UnsubscribeLinks.class).get().to(subscriber);
        return link.substring(link.indexOf("/unsubscribe/"));
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
