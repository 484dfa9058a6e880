package org.kalends.notifier.audience;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.Backed;
import org.kalends.notifier.Told;
import org.kalends.notifier.suppression.Suppressions;
import org.kalends.notifier.suppression.UnsubscribeLinks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@Backed
class UnsubscribeTest {

    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    @Inject
    Told told;

    @Inject
    Subscribers subscribers;

    @Inject
    Suppressions suppressions;

    @Inject
    UnsubscribeLinks links;

    private String office;
    private Subscriber olga;
    private String link;

    @BeforeEach
    void olgaSubscribes() {
        office = told.office();
        olga = QuarkusTransaction.requiringNew().call(() -> {
            Applicant applicant = Applicant.parse("olga@example.org", "Ольга", "ru", "en");
            Subscriber subscriber = new Subscriber(
                    office,
                    applicant,
                    suppressions.hash(applicant.address().key()),
                    new Consent(Sentence.verbatim("form"), java.time.Instant.EPOCH));
            subscribers.persist(subscriber);
            return subscriber;
        });
        String absolute = links.to(olga.id());
        link = absolute.substring(absolute.indexOf("/unsubscribe/"));
    }

    @Test
    void lookingAtTheLinkChangesNothingAndSpeaksTheSubscribersLanguage() {
        given().get(link)
                .then()
                .statusCode(200)
                .body(containsString("lang=\"ru\""), containsString("Отписаться"), not(containsString("olga@")));

        assertThat(isPresent()).isTrue();
    }

    @Test
    void oneClickTakesThePersonOffWithoutSessionOrToken() {
        oneClick(link).statusCode(200).header("Set-Cookie", (String) null);

        assertThat(isPresent()).isFalse();
        oneClick(link).statusCode(200);
    }

    @Test
    void theButtonOfThePageDoesTheSame() {
        given().contentType("application/x-www-form-urlencoded")
                .post(link)
                .then()
                .statusCode(200);

        assertThat(isPresent()).isFalse();
    }

    @Test
    @TestSecurity(user = "ines", roles = "manager")
    void noListBringsThePersonBack() {
        oneClick(link);

        given().contentType("text/csv")
                .body("address,name,locale\nOLGA@example.org,Olga,ru\n")
                .post("/api/v1/audiences/" + office + "/subscribers")
                .then()
                .statusCode(200)
                .body(containsString("\"added\":0"), containsString("\"row\":2"), containsString("opted out"));
    }

    @Test
    void aForgedLinkIsRefused() {
        String forged = link.substring(0, link.length() - 3) + (link.endsWith("AAA") ? "BBB" : "AAA");

        oneClick(forged).statusCode(404);
        oneClick("/unsubscribe/k9" + link.substring(link.indexOf('.'))).statusCode(404);
        oneClick("/unsubscribe/rubbish").statusCode(404);
        assertThat(isPresent()).isTrue();
    }

    @Test
    void aPersonErasedSinceGetsTheSameAnswer() {
        String absolute = links.to(UUID.randomUUID());

        oneClick(absolute.substring(absolute.indexOf("/unsubscribe/"))).statusCode(200);
    }

    private static ValidatableResponse oneClick(String link) {
        return given().contentType("application/x-www-form-urlencoded")
                .body(ONE_CLICK)
                .post(link)
                .then();
    }

    private boolean isPresent() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        !subscribers.findById(olga.id()).hasLeft() && !suppressions.holds(olga.addressHash(), office));
    }
}
