package org.kalends.content.statement.translation;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class TranslationTest {

    private final Browser leila = new Browser(Asker.LEILA);

    @Inject
    Drafts drafts;

    @Test
    void aTranslationIsStaleWhenItsSourceMovesOnAndIsSaidToBeRightByOneAction() {
        String id = drafts.of("translation-stale");
        assertThat(stale(id)).isEmpty();

        Drafts.save(Asker.LEILA, id, 1, Drafts.page("en", "T", "Another text."))
                .then()
                .statusCode(201);

        assertThat(stale(id)).contains("ru page").doesNotContain("ru mail", "en page");
        assertThat(leila.open("/statements/" + id).select(".seg").text()).contains("Русский, stale");
        assertThat(leila.open("/statements?find=translation-stale")
                        .select(".row")
                        .text())
                .contains("Stale translation:", "Русский");
        assertThat(new Browser(Asker.TOMAS)
                        .open("/statements/" + id + "/review")
                        .select(".warn")
                        .text())
                .contains("Русский: the translation is stale.");
        leila.send("/statements/" + id + "/translation?text=ru", "/confirmation", Map.of())
                .then()
                .statusCode(303);
        assertThat(stale(id)).doesNotContain("ru page");
        assertThat(leila.open("/statements/" + id + "/translation?text=ru").text())
                .contains("leila saw to it, against English of version 2");
    }

    @Test
    void sourceAndTranslationStandBesideEachOtherWithWhatChangedMarked() {
        String id = drafts.of("translation-beside");
        save(
                id,
                1,
                List.of(Drafts.page("en", "T", "First one.\n\nSecond one."), Drafts.page("ru", "Т", "Раз.\n\nДва.")));
        assertThat(stale(id)).doesNotContain("ru page");
        save(id, 2, List.of(Drafts.page("en", "T", "First one.\n\nSecond two.")));

        Document page = leila.open("/statements/" + id + "/translation?text=ru");

        assertThat(page.select("[name=paragraph-page]").eachText()).containsExactly("Раз.", "Два.");
        assertThat(page.select("#k-page ~ .sides .moved").text()).contains("Second");
        assertThat(page.select("#k-page ~ .sides ins").text()).isEqualTo("two.");
        assertThat(page.select("#k-page ~ .sides textarea").eachAttr("lang")).containsOnly("ru");
        page.select("[name=paragraph-page]")
                .forEach(area ->
                        assertThat(page.select("label[for=" + area.id() + "]")).hasSize(1));
    }

    @Test
    void whatIsTranslatedHereIsATranslationOfWhatStoodBesideIt() {
        String id = drafts.of("translation-saved");
        save(id, 1, List.of(Drafts.page("en", "T", "One.\n\nTwo."), Drafts.page("ru", "Т", "Раз.\n\nДва.")));
        save(id, 2, List.of(Drafts.page("en", "T", "One.\n\nThree.")));

        leila.sendFields(
                        "/statements/" + id + "/translation?text=ru",
                        "#translate",
                        Map.of("paragraph-page", List.of("Раз.", "Три.", "")))
                .then()
                .statusCode(303);

        assertThat(stale(id)).doesNotContain("ru page");
        assertThat(leila.open("/statements/" + id + "?text=ru")
                        .select("[name=source-page]")
                        .val())
                .isEqualTo("Раз.\n\nТри.");
    }

    @Test
    void aConfirmationOfAnOlderTextIsRefused() {
        String id = drafts.of("translation-late");
        save(id, 1, List.of(Drafts.page("en", "T", "Newer.")));

        Asker.LEILA
                .asks()
                .body(Map.of("revision", 1))
                .put("/api/v1/statements/" + id + "/translations/ru/confirmation")
                .then()
                .statusCode(409);
        Asker.LEILA
                .asks()
                .body(Map.of("revision", 2))
                .put("/api/v1/statements/" + id + "/translations/ru/confirmation")
                .then()
                .statusCode(200);
        assertThat(stale(id)).doesNotContain("ru page");
    }

    private static void save(String id, int base, List<Map<String, String>> variants) {
        Api.post(Asker.LEILA, id, "revisions", Map.of("baseRevision", base, "variants", variants))
                .then()
                .statusCode(201);
    }

    private static List<String> stale(String id) {
        List<Map<String, Object>> states = Asker.LEILA
                .asks()
                .get("/api/v1/statements/" + id + "/translations")
                .jsonPath()
                .getList("findAll { it.stale }");
        return states.stream()
                .map(state -> state.get("locale") + " " + state.get("channelKind"))
                .toList();
    }
}
