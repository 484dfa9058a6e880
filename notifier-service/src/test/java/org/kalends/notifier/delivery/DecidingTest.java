package org.kalends.notifier.delivery;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kalends.contracts.DeliveryCounts;
import org.kalends.contracts.StatementReleased;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.Backed;
import org.kalends.notifier.Told;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.Remedy;
import org.kalends.notifier.channel.ScriptedChannel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@Backed
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class DecidingTest {

    private static final Outcome SILENCE = new Outcome.Unknown(Sentence.verbatim("No answer for 30 s"));

    @Inject
    Told told;

    @Inject
    ScriptedChannel network;

    @Test
    void anOutcomeThatNobodyKnowsIsNotTriedAgainButShownWithItsEvidence() {
        network.script(Duration.ZERO, SILENCE);
        StatementReleased released = release();
        await().atMost(Duration.ofSeconds(60)).until(() -> counts(released).unknown() == 1);

        assertThat(network.posts()).hasSize(1);
        Document page = page(released);
        assertThat(page.select("#doubts").text()).contains("You decide");
        assertThat(page.select(".evid").text())
                .contains("No answer for 30 s")
                .contains(network.posts().getFirst().deliveryId().toString());
        assertThat(page.select("button[name=answer]").eachAttr("value")).containsExactly("there", "again", "later");
        Document today =
                Jsoup.parse(given().accept("text/html").get("/fragments/today").asString());
        assertThat(today.select("li:has(a[href$=" + released.statement().statementId() + "])")
                        .text())
                .contains("To confirm, 1 of 1")
                .contains("See the delivery");
    }

    @Test
    void aPersonSaysThatItIsThere() {
        network.script(Duration.ZERO, SILENCE);
        StatementReleased released = release();
        await().atMost(Duration.ofSeconds(60)).until(() -> counts(released).unknown() == 1);

        decide(released, "there", "https://scripted.example/1");

        assertThat(counts(released).sent()).isEqualTo(1);
        assertThat(page(released).select(".chan a[href=https://scripted.example/1]"))
                .hasSize(1);
    }

    @Test
    void aPersonWantsItSentAgainInTwoSteps() {
        network.script(Duration.ZERO, SILENCE);
        StatementReleased released = release();
        await().atMost(Duration.ofSeconds(60)).until(() -> counts(released).unknown() == 1);

        String confirm = decide(released, "again", "").header("Location");
        assertThat(confirm).contains("confirm=");
        assertThat(counts(released).unknown()).isEqualTo(1);
        decide(released, "confirmed", "");

        await().atMost(Duration.ofSeconds(30)).until(() -> counts(released).sent() == 1);
        assertThat(network.posts()).hasSize(2);
    }

    @Test
    void aNetworkThatKnowsRepeatsIsAskedAgainByItself() {
        network.script(Duration.ofHours(1), SILENCE, SILENCE);
        StatementReleased released = release();

        await().atMost(Duration.ofSeconds(60)).until(() -> counts(released).sent() == 1);

        assertThat(network.posts()).hasSize(3);
        assertThat(network.posts().stream().distinct()).hasSize(1);
    }

    @Test
    void aRefusalSaysWhatHelpsAndCanBeSentAgain() {
        network.script(
                Duration.ZERO,
                new Outcome.Refused(Sentence.of("outcome.token", "401, the token is not accepted"), Remedy.NEW_TOKEN));
        StatementReleased released = release();
        await().atMost(Duration.ofSeconds(60)).until(() -> counts(released).failed() == 1);

        Document page = page(released);
        assertThat(page.select("#failures + table").text())
                .contains("401, the token is not accepted")
                .contains("A new token")
                .contains("Send again");
        assertThat(given().header("Accept-Language", "ru")
                        .get(address(released))
                        .asString())
                .contains("401, токен не принят");
        decide(released, "confirmed", "");

        await().atMost(Duration.ofSeconds(30)).until(() -> counts(released).sent() == 1);
    }

    @Test
    @TestSecurity(user = "omar", roles = "viewer")
    void aViewerDecidesNothing() {
        given().redirects()
                .follow(false)
                .formParam("answer", "there")
                .post("/deliveries/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private StatementReleased release() {
        String office = told.office();
        Mailing.account(office, "scripted");
        StatementReleased released = Told.release(office);
        told.tell(released);
        return released;
    }

    private static DeliveryCounts counts(StatementReleased released) {
        return Mailing.counts(released, "scripted");
    }

    private static Document page(StatementReleased released) {
        return Jsoup.parse(given().get(address(released)).asString());
    }

    private static Response decide(StatementReleased released, String answer, String url) {
        Response page = given().get(address(released));
        var form = Jsoup.parse(page.asString()).selectFirst("form:has(input[name=delivery])");
        return given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .formParam("csrf-token", form.select("input[name=csrf-token]").val())
                .formParam("delivery", form.select("input[name=delivery]").val())
                .formParam("answer", answer)
                .formParam("url", url)
                .post(address(released));
    }

    private static String address(StatementReleased released) {
        return "/deliveries/" + released.statement().statementId();
    }
}
