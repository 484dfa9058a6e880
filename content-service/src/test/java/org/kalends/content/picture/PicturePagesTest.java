package org.kalends.content.picture;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Steps;
import org.kalends.content.Told;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepDraftRequested;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class PicturePagesTest {

    private final Browser leila = new Browser(Asker.LEILA);

    @Inject
    StepListener listener;

    @Inject
    Told told;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTheDay() {
        clock.shiftTo(Instant.parse("2020-07-30T03:00:00Z"));
    }

    @Test
    void aPictureIsUploadedDescribedInEveryLanguageAndFocusedByAClick() {
        String page = drafted("picture-walk");
        String uploaded = upload(page, "en", Samples.jpegOfACamera(640, 480, 6));
        assertThat(leila.open(uploaded).select("p[role=status]").text()).contains("not shown yet");

        Response spaces = leila.send(uploaded, "#keep", alts(uploaded, "\u00A0 \u200B"));
        assertThat(spaces.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(spaces.asString()).select("p[role=alert]").text())
                .startsWith("The picture has no alternative text in English")
                .contains("Russian");
        Map<String, String> clicked = alts(uploaded, "A candle");
        clicked.putAll(Map.of("focal.x", "80", "focal.y", "106"));
        leila.send(uploaded, "#keep", clicked).then().statusCode(303);

        Document kept = leila.open(page);
        assertThat(kept.select("[name=baseRevision]").val()).isEqualTo("2");
        assertThat(kept.select("#x").val()).isEqualTo("25");
        assertThat(kept.select("#y").val()).isEqualTo("24");
        assertThat(kept.select("textarea").eachText()).isNotEmpty().allMatch("A candle"::equals);
        byte[] wide = images(Asker.LEILA)
                .get(local(kept.select(".sizes img").get(1).attr("src")))
                .asByteArray();
        assertThat(Samples.read(wide).getWidth()).isEqualTo(480);
        assertThat(new String(wide, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void whatIsNoPictureIsRefusedInTheReadersWords() {
        String page = drafted("picture-zip");

        Response refused = send(page, "ru", "PK\u0003\u0004 a zip".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("p[role=alert]").text())
                .isEqualTo("Файл — не картинка JPEG или PNG, как бы он ни назывался.");
    }

    @Test
    void anotherPictureOrAnotherWordOfItEndsAnApproval() {
        String page = drafted("picture-lapse");
        illustrate(page, "A candle");
        String id = page.split("/")[2];
        Api.submit(id, 2).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        assertThat(state(id)).isEqualTo("approved");

        leila.send(page, "#keep", alts(page, "A lamp")).then().statusCode(303);

        assertThat(state(id)).isEqualTo("lapsed");
    }

    @Test
    void nothingOfAPictureIsPublicBeforeItsReleaseAndAllOfItIsAfterwards() {
        StepDraftRequested step = step("picture-public");
        String page = "/statements/" + Api.idOf(step.stepId()) + "/picture";
        illustrate(page, "A candle");
        List<String> inside = new ArrayList<>(leila.open(page).select("img").eachAttr("src"));
        String id = page.split("/")[2];
        Api.submit(id, 2).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);

        List<String> guesses = new ArrayList<>();
        for (String file : List.of("card.png", "page.jpg", "wide.jpg", "square.jpg", "open-graph.jpg", "preview.jpg")) {
            guesses.add("/open/pictures/" + id + "/1/en/" + file);
            guesses.add("/open/pictures/" + id + "/2/en/" + file);
        }
        guesses.forEach(guess -> given().get(guess).then().statusCode(404));
        assertThat(inside).hasSizeGreaterThan(4);
        inside.add(new Browser(Asker.TOMAS)
                .open("/statements/" + id + "/review")
                .expectFirst("img")
                .attr("src"));
        inside.forEach(src -> {
            given().accept("image/*").get(local(src)).then().statusCode(401);
            images(Asker.OMAR).get(local(src)).then().statusCode(403);
            assertThat(images(Asker.TOMAS).get(local(src)).statusCode()).isEqualTo(200);
        });

        listener.hear(Steps.message(Steps.due(step)));

        JsonNode pictures = told.of(step.stepId(), "org.kalends.statement.released")
                .getFirst()
                .get("pictures");
        assertThat(pictures).isNotEmpty();
        for (JsonNode picture : pictures) {
            Response open = given().get(local(picture.get("path").asText()));
            assertThat(open.statusCode()).as(picture.toString()).isEqualTo(200);
            assertThat(open.contentType()).isEqualTo(picture.get("mediaType").asText());
            assertThat(open.header("Set-Cookie")).isNull();
            assertThat(picture.get("alt").asText()).isEqualTo("A candle");
            assertThat(Samples.read(open.asByteArray()).getWidth())
                    .isEqualTo(picture.get("width").asInt());
            assertThat(Samples.read(open.asByteArray()).getHeight())
                    .isEqualTo(picture.get("height").asInt());
        }
        Document newsroom = Jsoup.parse(given().accept("text/html")
                .get("/newsroom/picture-public/2020/" + Steps.OBSERVANCE)
                .asString());
        assertThat(newsroom.select("article figure img").attr("alt")).isEqualTo("A candle");
        assertThat(newsroom.select("meta[property=og:image]").attr("content")).endsWith("/en/open-graph.jpg");
        given().get("/open/pictures/" + id + "/1/en/page.jpg").then().statusCode(404);
        given().get("/open/pictures/" + UUID.randomUUID() + "/2/en/card.png")
                .then()
                .statusCode(404);
    }

    @Test
    void theCardGoesOutWhereNoPictureWasUploaded() {
        StepDraftRequested step = step("picture-card");
        String id = Api.idOf(step.stepId());
        Api.submit(id, 1).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        given().accept("image/*")
                .get("/statements/" + id + "/picture/card/en.png")
                .then()
                .statusCode(401);
        assertThat(Samples.read(images(Asker.LEILA)
                                .get("/statements/" + id + "/picture/card/ru.png")
                                .asByteArray())
                        .getWidth())
                .isEqualTo(1_200);

        listener.hear(Steps.message(Steps.due(step)));

        JsonNode social = told.of(step.stepId(), "org.kalends.statement.released")
                .getFirst()
                .get("pictures")
                .get(0);
        assertThat(social.get("purpose").asText()).isEqualTo("social");
        assertThat(social.get("alt").asText()).contains("July 30, 2020", "U.S. Embassy in Nur-Sultan");
        assertThat(Samples.read(given().get(local(social.get("path").asText())).asByteArray())
                        .getHeight())
                .isEqualTo(630);
    }

    @Test
    void aCorrectionPutsItsPictureInThePlaceOfTheFirstAndARetractionTakesItAway() {
        StepDraftRequested step = step("picture-corrected");
        String id = Api.idOf(step.stepId());
        String page = "/statements/" + id + "/picture";
        illustrate(page, "A candle");
        Api.submit(id, 2).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        listener.hear(Steps.message(Steps.due(step)));
        assertThat(open(id, 2)).isEqualTo(200);

        Api.post(Asker.LEILA, id, "correction", Map.of("notes", Map.of("en", "It is a lamp")))
                .then()
                .statusCode(201);
        leila.send(page, "#keep", alts(page, "A lamp")).then().statusCode(303);
        Api.submit(id, 4).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        assertThat(List.of(open(id, 2), open(id, 3), open(id, 4))).containsExactly(200, 404, 404);

        Api.post(Asker.TOMAS, id, "correction/release", Map.of()).then().statusCode(200);
        assertThat(List.of(open(id, 2), open(id, 3), open(id, 4))).containsExactly(404, 404, 200);

        Api.post(Asker.TOMAS, id, "retraction", Map.of("reason", "It is not true"))
                .then()
                .statusCode(200);
        assertThat(open(id, 4)).isEqualTo(404);
    }

    private static int open(String id, int revision) {
        return given().get("/open/pictures/" + id + "/" + revision + "/en/page.jpg")
                .statusCode();
    }

    private void illustrate(String page, String alt) {
        String uploaded = upload(page, "en", Samples.png(640, 480));
        leila.send(uploaded, "#keep", alts(uploaded, alt)).then().statusCode(303);
    }

    private Map<String, String> alts(String page, String alt) {
        Map<String, String> alts = new HashMap<>();
        leila.open(page).select("textarea").forEach(field -> alts.put(field.attr("name"), alt));
        Document form = leila.open(page);
        alts.put("x", form.select("#x").val());
        alts.put("y", form.select("#y").val());
        return alts;
    }

    private String upload(String page, String language, byte[] file) {
        Response sent = send(page, language, file);
        assertThat(sent.statusCode()).isEqualTo(303);
        return local(sent.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    private Response send(String page, String language, byte[] file) {
        Response open =
                Asker.LEILA.browses().header("Accept-Language", language).get(page);
        return Asker.LEILA
                .browses()
                .header("Accept-Language", language)
                .contentType("multipart/form-data")
                .cookies(open.cookies())
                .redirects()
                .follow(false)
                .multiPart(
                        "csrf-token",
                        Jsoup.parse(open.asString())
                                .select("#take [name=csrf-token]")
                                .val())
                .multiPart("picture", "holiday.png", file)
                .post(page + "/upload");
    }

    private static RequestSpecification images(Asker asker) {
        return asker.browses().accept("image/*");
    }

    private static String state(String id) {
        return Asker.LEILA.asks().get("/api/v1/statements/" + id).jsonPath().getString("state");
    }

    private static String local(String path) {
        return path.replaceFirst("^/content", "");
    }

    private String drafted(String office) {
        return "/statements/" + Api.idOf(step(office).stepId()) + "/picture";
    }

    private StepDraftRequested step(String office) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(2020));
        listener.hear(Steps.message(step));
        return step;
    }
}
