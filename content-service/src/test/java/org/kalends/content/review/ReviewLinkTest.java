package org.kalends.content.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class ReviewLinkTest {

    private final Browser leila = new Browser(Asker.LEILA);

    @Inject
    Drafts drafts;

    @Inject
    ShiftableClock clock;

    @Inject
    EntityManager database;

    @BeforeEach
    void beginTwentyDaysBefore() {
        clock.shiftTo(Instant.parse("2020-07-10T03:00:00Z"));
    }

    @Test
    void anExpertReadsAndCommentsWithoutASession() {
        String id = drafts.of("expert-reads");
        String address = made(id, 7);
        Document page =
                Jsoup.parse(visit(address).then().statusCode(200).extract().asString());
        assertThat(page.text()).contains("You read this as Dr Khan", "17 July", "Русский");

        Response sent = RestAssured.given()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("text", "en:page", "quote", "", "words", "Say when it began"))
                .post(address);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.cookies()).isEmpty();
        assertThat(Jsoup.parse(visit(address).asString()).select(".notes").text())
                .contains("Say when it began");
        assertThat(leila.open("/statements/" + id).select(".notes").text())
                .contains("Dr Khan, outside expert", "Say when it began");
        assertThat(leila.open("/statements/" + id + "/review-links").text()).contains("Opened first");
    }

    @Test
    void aRemarkThatIsRefusedStaysInTheForm() {
        String address = made(drafts.of("expert-refused"), 7);

        Response refused = RestAssured.given()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("text", "en:page", "quote", "never written", "words", "Hm"))
                .post(address);

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("[name=quote]").val()).isEqualTo("never written");
        assertThat(page.select("[role=alert]").text()).contains("do not stand in the saved text");
    }

    @Test
    void itOpensNothingElse() {
        String id = drafts.of("expert-nothing-else");
        String other = drafts.of("expert-other");
        Drafts.save(Asker.LEILA, other, 1, Drafts.page("en", "T", "The other office's secret."));
        Api.post(Asker.TOMAS, id, "comments", Map.of("locale", "en", "channelKind", "page", "words", "In the house"));
        String address = made(id, 7);
        String secret = address.substring(address.lastIndexOf('/') + 1);

        for (String path : List.of(
                "/statements",
                "/statements/" + id,
                "/statements/" + id + "/review",
                "/statements/" + id + "/changes",
                "/statements/" + id + "/review-links",
                "/api/v1/statements/" + id,
                "/api/v1/statements/" + id + "/comments",
                "/api/v1/statements/" + id + "/review-links")) {
            assertThat(RestAssured.given()
                            .header("Authorization", "Bearer " + secret)
                            .queryParam("secret", secret)
                            .redirects()
                            .follow(false)
                            .get(path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(RestAssured.given()
                        .contentType("application/json")
                        .header("Authorization", "Bearer " + secret)
                        .body(Map.of("revision", 1))
                        .post("/api/v1/statements/" + id + "/submission")
                        .statusCode())
                .isEqualTo(401);
        assertThat(visit(address).asString()).doesNotContain("The other office's secret.", "In the house", "tomas");
        visit(address + "/" + other).then().statusCode(404);
        visit(address.replace(secret, other)).then().statusCode(404);
        RestAssured.given().put(address).then().statusCode(405);
        RestAssured.given().delete(address).then().statusCode(405);
    }

    @Test
    void itEndsWhenItExpiresIsRevokedOrTheTextIsDecided() {
        String id = drafts.of("expert-ends");
        String expired = made(id, 3);
        String revoked = made(id, 30);

        clock.shiftTo(Instant.parse("2020-07-13T04:00:00Z"));
        visit(expired).then().statusCode(410);
        visit(revoked).then().statusCode(200);
        leila.send("/statements/" + id + "/review-links", "/revocation", Map.of())
                .then()
                .statusCode(303);
        visit(revoked).then().statusCode(410);
        String decided = made(id, 30);
        drafts.cancel(id);
        visit(decided).then().statusCode(410);
        Response gone = visit(expired);
        assertThat(gone.header("Cache-Control")).isEqualTo("no-store");
        assertThat(gone.header("X-Robots-Tag")).contains("noindex");
        assertThat(gone.asString()).contains("This link has ended", "Ask whoever sent you the link");
        assertThat(RestAssured.given()
                        .contentType("application/x-www-form-urlencoded")
                        .formParams(Map.of("text", "en:page", "words", "Too late"))
                        .post(expired)
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void noCacheAndNoSearchEngineKeepsIt() {
        Response page = visit(made(drafts.of("expert-quiet"), 7));

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.cookies()).isEmpty();
        assertThat(Jsoup.parse(page.asString()).select("meta[name=robots]").attr("content"))
                .contains("noindex");
    }

    @Test
    void theSecretIsShownOnceAndStoredHashed() {
        String id = drafts.of("expert-secret");
        Response made =
                leila.send("/statements/" + id + "/review-links", "#make", Map.of("expert", "Dr Khan", "days", "7"));
        String address = Jsoup.parse(made.asString()).select(".secret").text();
        String secret = address.substring(address.lastIndexOf('/') + 1);

        assertThat(secret).hasSize(43);
        assertThat(visit(local(address)).statusCode()).isEqualTo(200);
        assertThat(leila.open("/statements/" + id + "/review-links").html()).doesNotContain(secret);
        Asker.LEILA
                .asks()
                .get("/api/v1/statements/" + id + "/review-links")
                .then()
                .body("[0].expert", equalTo("Dr Khan"))
                .body("[0].address", nullValue());
        assertThat(database.createNativeQuery("select count(*) from review_link where secret_hash like ?1", Long.class)
                        .setParameter(1, "%" + secret + "%")
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void aLinkHoldsForAMonthAtMostAndOnlyWhoWritesOrApprovesMakesOne() {
        String id = drafts.of("expert-limits");

        Api.post(Asker.LEILA, id, "review-links", Map.of("expert", "Dr Khan", "days", 31))
                .then()
                .statusCode(400);
        Api.post(Asker.OMAR, id, "review-links", Map.of("expert", "Dr Khan", "days", 7))
                .then()
                .statusCode(403);
    }

    private static Response visit(String address) {
        return RestAssured.given().header("Accept", "text/html").get(address);
    }

    private static String made(String id, int days) {
        return local(Api.post(Asker.LEILA, id, "review-links", Map.of("expert", "Dr Khan", "days", days))
                .then()
                .statusCode(201)
                .extract()
                .path("address"));
    }

    /** The address as this test reaches it. */
    private static String local(String address) {
        return address.substring(address.indexOf("/open/review/"));
    }
}
