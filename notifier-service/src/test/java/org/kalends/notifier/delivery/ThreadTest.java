package org.kalends.notifier.delivery;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kalends.contracts.DeliveryCounts;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementReleased;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.Backed;
import org.kalends.notifier.Told;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.Post;
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
class ThreadTest {

    private static final List<String> POSTS = List.of(
            "Seven years ago 🕯️\n\nhttps://kalends.example/x\n\n1/3",
            "Everybody can help.\n\n2/3",
            "Thank you.\n\n3/3");

    @Inject
    Told told;

    @Inject
    ScriptedChannel network;

    @Test
    void aThreadThatBreaksGoesOnWhereItBroke() {
        network.script(
                Duration.ZERO,
                new Outcome.Sent("https://scripted.example/@amb/1"),
                new Outcome.Refused(Sentence.verbatim("Not now"), Remedy.ASK_THEM),
                new Outcome.Sent("https://scripted.example/@amb/2"),
                new Outcome.Sent("https://scripted.example/@amb/3"));
        StatementReleased released = release("scripted");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> counts(released, "scripted").equals(new DeliveryCounts(3, 0, 1, 2, 0, 0)));
        assertThat(network.posts()).extracting(Post::text).containsExactly(POSTS.get(0), POSTS.get(1));

        sendAgain(released);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> counts(released, "scripted").equals(new DeliveryCounts(3, 0, 3, 0, 0, 0)));
        assertThat(network.posts())
                .extracting(Post::text)
                .containsExactly(POSTS.get(0), POSTS.get(1), POSTS.get(1), POSTS.get(2));
        assertThat(network.posts())
                .extracting(Post::replyTo)
                .containsExactly(
                        null,
                        "https://scripted.example/@amb/1",
                        "https://scripted.example/@amb/1",
                        "https://scripted.example/@amb/2");
        assertThat(Jsoup.parse(given().get(address(released)).asString())
                        .select(".chan a[href=https://scripted.example/@amb/1]"))
                .hasSize(1);
    }

    @Test
    void theSandboxShowsAThreadInItsOrderCharacterForCharacter() {
        StatementReleased released = release("sandbox");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> counts(released, "sandbox").sent() == 3);

        var page = Jsoup.parse(
                given().get("/sandbox/sandbox-" + released.statement().office()).asString());

        assertThat(page.select("article p.prose").stream().map(p -> p.wholeText()))
                .containsExactlyElementsOf(POSTS);
    }

    private StatementReleased release(String channel) {
        String office = told.office();
        Mailing.account(office, channel);
        StatementReleased plain = Told.release(office);
        StatementReleased released = new StatementReleased(
                plain.statement(),
                plain.revision(),
                plain.contentHash(),
                plain.kind(),
                plain.occurrence(),
                plain.office(),
                plain.releasedAt(),
                List.of(new ReleasedVariant("en", "social", null, "Whole", null, POSTS)),
                plain.pages());
        told.tell(released);
        return released;
    }

    private static DeliveryCounts counts(StatementReleased released, String channel) {
        return Mailing.counts(released, channel);
    }

    private static void sendAgain(StatementReleased released) {
        Response page = given().get(address(released));
        var form = Jsoup.parse(page.asString()).selectFirst("form:has(input[name=delivery])");
        given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .formParam("csrf-token", form.select("input[name=csrf-token]").val())
                .formParam("delivery", form.select("input[name=delivery]").val())
                .formParam("answer", "confirmed")
                .post(address(released))
                .then()
                .statusCode(303);
    }

    private static String address(StatementReleased released) {
        return "/deliveries/" + released.statement().statementId();
    }
}
