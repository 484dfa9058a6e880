package org.kalends.content.statement;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class WritingPagesTest {

    private static final String THREE = "One stays.\n\nTwo is here. It has a second sentence.\n\nThree ends it.";

    private final Browser leila = new Browser(Asker.LEILA);
    private final Browser aigerim = new Browser(Asker.AIGERIM);

    @Inject
    Drafts drafts;

    @Test
    void whatIsTypedIsKeptForItsAuthorUntilItIsSaved() {
        String desk = "/statements/" + drafts.of("writing-kept");

        Response kept = typed(desk, "Typed and not saved");

        assertThat(kept.asString()).contains("hx-swap-oob", "Kept unsaved");
        Document page = leila.open(desk);
        assertThat(page.select("#unsaved").text()).startsWith("Unsaved text of").contains("Nur-Sultan (UTC+6)");
        assertThat(page.select("[name=title-page]").val()).isEqualTo("Typed and not saved");
        assertThat(page.select(".p-page h2").text()).isEqualTo("Typed and not saved");
        assertThat(aigerim.open(desk).select("#unsaved")).isEmpty();
        assertThat(page.select(".hist b").eachText()).containsExactly("1");
        leila.send(desk, "[data-desk]", Map.of()).then().statusCode(303);
        page = leila.open(desk);
        assertThat(page.select("#unsaved")).isEmpty();
        assertThat(page.select(".hist b").eachText()).containsExactly("2", "1");
    }

    @Test
    void whoLetsGoOfAnUnsavedTextSeesTheSavedOne() {
        String desk = "/statements/" + drafts.of("writing-forgotten");
        String saved = leila.open(desk).select("[name=title-page]").val();
        typed(desk, "A whim");

        leila.send(desk, "/unsaved", Map.of()).then().statusCode(303);

        assertThat(leila.open(desk).select("[name=title-page]").val()).isEqualTo(saved);
        typed(desk, "A whim");
        typed(desk, saved);
        assertThat(leila.open(desk).select("#unsaved"))
                .as("the saved text, typed again, is nothing unsaved")
                .isEmpty();
    }

    @Test
    void twoPeopleWhoWriteDifferentTextsDoNotDisturbEachOther() {
        String desk = "/statements/" + drafts.of("writing-apart");
        String old = leila.open(desk).select("[name=title-page]").val();
        leila.send(desk, "?text=en", Map.of("title-page", "Of the page")).then().statusCode(303);

        aigerim.send(desk, "?text=en", Map.of("baseRevision", "1", "title-mail", "Of the mail", "title-page", old))
                .then()
                .statusCode(303);

        Document page = leila.open(desk);
        assertThat(page.select("[name=title-page]").val()).isEqualTo("Of the page");
        assertThat(page.select("[name=title-mail]").val()).isEqualTo("Of the mail");
    }

    @Test
    void changesOfDifferentParagraphsAreBroughtTogetherForTheSecondPerson() {
        String id = drafts.of("writing-together");
        Drafts.save(Asker.LEILA, id, 1, Drafts.page("en", "T", THREE));
        Drafts.save(Asker.LEILA, id, 2, Drafts.page("en", "T", THREE.replace("One stays", "One moves")));

        Response refused = aigerim.send(
                "/statements/" + id,
                "?text=en",
                Map.of(
                        "baseRevision",
                        "2",
                        "title-page",
                        "T",
                        "source-page",
                        THREE.replace("Three ends", "Four ends")));

        assertThat(refused.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.text()).contains("Both changes brought together");
        assertThat(page.select("[name=source-page]").val())
                .isEqualTo("One moves.\n\nTwo is here. It has a second sentence.\n\nFour ends it.");
    }

    @Test
    void anyTwoVersionsStandBesideEachOtherAndAnEarlierOneComesBack() {
        String id = drafts.of("writing-versions");
        String desk = "/statements/" + id;
        Drafts.save(Asker.LEILA, id, 1, Drafts.page("en", "T", THREE));
        Drafts.save(
                Asker.LEILA, id, 2, Drafts.page("en", "T", THREE.replace("Two is", "Two was") + "\n\nFive is new."));

        Document page = leila.open(desk + "/changes?from=2&to=3");

        assertThat(page.select(".dim li").eachText()).containsExactly("Page, English: 2 sentences changed.");
        assertThat(page.select(".sides del").eachText()).containsExactly("is");
        assertThat(page.select(".sides ins").eachText()).containsExactly("was", "Five is new.");
        assertThat(page.select(".sides .none")).hasSize(1);
        assertThat(page.select("#from option[selected]").text()).isEqualTo("2");
        leila.send(desk, "/restoration", Map.of("revision", "2")).then().statusCode(303);
        assertThat(leila.open(desk).select("[name=source-page]").val()).isEqualTo(THREE);
    }

    @Test
    void whatChangedSinceTheApprovalIsSpelledOutOnTheDeskAndForTheApprover() {
        String id = drafts.of("writing-since");
        Api.submit(id, 1).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        String source =
                leila.open("/statements/" + id).select("[name=source-page]").val();
        Drafts.save(Asker.LEILA, id, 1, Drafts.page("en", "T", source + "\n\nOne more. And another."));

        Document desk = leila.open("/statements/" + id);
        Document review = new Browser(Asker.TOMAS).open("/statements/" + id + "/review");

        assertThat(desk.select(".bar").text())
                .contains("Since the approval of version 1: Page, English: 3 sentences changed.");
        assertThat(review.select("#d1").text()).isEqualTo("Since version 1 was approved");
        assertThat(review.text()).contains("Page, English: 3 sentences changed.");
        assertThat(review.select("ins").text()).contains("One more.");
    }

    @Test
    void aTextThatRunsFromRightToLeftIsWrittenSo() {
        String id = drafts.of("writing-rtl");
        Drafts.save(Asker.LEILA, id, 1, Drafts.page("ar", "عنوان", "نص")).then().statusCode(201);

        Document desk = leila.open("/statements/" + id + "?text=ar");

        assertThat(desk.select("[name=source-page]").attr("dir")).isEqualTo("rtl");
        assertThat(desk.select(".desk section .p-page").attr("dir")).isEqualTo("rtl");
        assertThat(leila.open("/statements/" + id).select("[name=source-page]").attr("dir"))
                .isEqualTo("ltr");
    }

    @Test
    void theToolsAreThereForAScriptAndHiddenWithoutOne() {
        Document desk = leila.open("/statements/" + drafts.of("writing-tools"));

        assertThat(desk.select(".tools[role=toolbar][hidden][aria-label]")).hasSize(2);
        assertThat(desk.select(".p-page .tools button").eachAttr("data-mark"))
                .containsExactly("bold", "italic", "link", "list", "quote", "heading");
        String script = desk.select("script[src*=desk.js]").attr("src").replaceFirst("^/content", "");
        assertThat(leila.get(script).then().statusCode(200).extract().asString())
                .doesNotContain("eval(", "innerHTML");
    }

    private Response typed(String desk, String title) {
        Response page = leila.get(desk);
        String action = Jsoup.parse(page.asString()).select("[name=title-page]").attr("hx-post");
        return leila.post(page, action, Map.of("title-page", title));
    }
}
