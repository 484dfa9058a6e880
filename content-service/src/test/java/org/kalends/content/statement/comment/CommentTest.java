package org.kalends.content.statement.comment;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class CommentTest {

    private static final String TEXT = "It looks like a **job offer**, a debt that grows.\n\nCall us, day or night.";

    private final Browser tomas = new Browser(Asker.TOMAS);

    @Inject
    Drafts drafts;

    @Test
    void aCommentStandsWithItsPassageAndSurvivesEdits() {
        String id = drafted("comment-survives");
        String desk = "/statements/" + id;

        tomas.send(desk, "#remark", Map.of("kind", "page", "quote", "a job offer, a debt", "words", "Which debt?"))
                .then()
                .statusCode(303);

        Document page = tomas.open(desk);
        assertThat(page.select(".notes blockquote").text()).isEqualTo("a job offer, a debt");
        assertThat(page.select(".notes .said").text()).isEqualTo("Which debt?");
        assertThat(page.select(".notes li").text()).contains("tomas", "on version 2", "Nur-Sultan (UTC+6)");
        Drafts.save(Asker.LEILA, id, 2, Drafts.page("en", "T", "Before it.\n\n" + TEXT))
                .then()
                .statusCode(201);
        assertThat(tomas.open(desk).select(".notes").text()).doesNotContain("Passage is gone");
        Drafts.save(Asker.LEILA, id, 3, Drafts.page("en", "T", TEXT.replace("job", "work")))
                .then()
                .statusCode(201);
        assertThat(tomas.open(desk).select(".notes").text()).contains("Passage is gone", "Which debt?");
    }

    @Test
    void thePassageIsMarkedInThePreview() {
        String id = drafted("comment-marked");

        remark(id, "day or night").statusCode(201);

        assertThat(tomas.open("/statements/" + id).select("#preview-page mark").text())
                .isEqualTo("day or night");
    }

    @Test
    void wordsThatAreNotInTheTextAreRefusedWithTheFieldAtFault() {
        String id = drafted("comment-absent");

        remark(id, "never written").statusCode(422).body("fields[0].field", equalTo("quote"));
        remark(id, "").statusCode(201).body("found", equalTo(true));
        Api.post(Asker.TOMAS, id, "comments", Map.of("locale", "en", "channelKind", "page", "words", " "))
                .then()
                .statusCode(400);
    }

    @Test
    void whoDealtWithACommentSaysSoAndCanTakeItBack() {
        String id = drafted("comment-resolved");
        String comment = remark(id, "day or night").extract().path("id");
        String desk = "/statements/" + id;

        new Browser(Asker.LEILA).send(desk, "/resolution", Map.of()).then().statusCode(303);

        Document page = tomas.open(desk);
        assertThat(page.select("details .notes").text()).contains("Resolved by leila");
        assertThat(page.select("#preview-page mark")).isEmpty();
        Asker.LEILA
                .asks()
                .delete("/api/v1/statements/" + id + "/comments/" + comment + "/resolution")
                .then()
                .statusCode(204);
        comments(id).body("[0].resolvedBy", nullValue());
        Asker.LEILA
                .asks()
                .put("/api/v1/statements/" + id + "/comments/" + comment + "/resolution")
                .then()
                .statusCode(204);
        comments(id).body("[0].resolvedBy", equalTo("leila"));
    }

    @Test
    void onlyPeopleOfTheOfficeReadAndWriteThem() {
        String id = drafted("comment-foreign");
        String comment = remark(id, "").extract().path("id");

        Asker.OMAR.asks().get("/api/v1/statements/" + id + "/comments").then().statusCode(403);
        Api.post(Asker.OMAR, id, "comments", words("Mine")).then().statusCode(403);
        Asker.LEILA
                .asks()
                .put("/api/v1/statements/" + drafted("comment-other") + "/comments/" + comment + "/resolution")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse comments(String id) {
        return Asker.TOMAS.asks().get("/api/v1/statements/" + id + "/comments").then();
    }

    private static ValidatableResponse remark(String id, String quote) {
        return Api.post(
                        Asker.TOMAS,
                        id,
                        "comments",
                        Map.of("locale", "en", "channelKind", "page", "quote", quote, "words", "Look at it"))
                .then();
    }

    private static Map<String, String> words(String words) {
        return Map.of("locale", "en", "channelKind", "page", "words", words);
    }

    private String drafted(String office) {
        String id = drafts.of(office);
        Drafts.save(Asker.LEILA, id, 1, Drafts.page("en", "T", TEXT)).then().statusCode(201);
        return id;
    }
}
