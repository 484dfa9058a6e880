package org.kalends.content.statement;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import org.kalends.contracts.text.Networks;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class SocialTextPagesTest {

    private static final String PARAGRAPH =
            "Seven years ago today the world set this day aside 🕯️. We stand with everybody who was harmed. "
                    .repeat(4)
                    .strip();

    private final Browser leila = new Browser(Asker.LEILA);

    @Inject
    StepListener listener;

    @Inject
    Told told;

    @Inject
    ShiftableClock clock;

    @Test
    void aThreadGoesOutAsItWasPreviewedCharacterForCharacter() throws Exception {
        clock.shiftTo(Instant.parse("2020-07-30T03:00:00Z"));
        StepDraftRequested step = drafted("social-thread");
        String desk = "/statements/" + Api.idOf(step.stepId());
        leila.press(desk, "?text=en", "thread", Map.of("source-social", PARAGRAPH + "\r\n\r\n" + PARAGRAPH))
                .then()
                .statusCode(303);
        Document page = leila.open(desk);
        List<String> previewed = posts(page);
        assertThat(page.select("#source-social").val()).isEqualTo(PARAGRAPH + "\n\n---\n\n" + PARAGRAPH);
        assertThat(previewed).hasSize(2).allMatch(Networks.MASTODON::fits);
        assertThat(previewed.getLast()).isEqualTo(PARAGRAPH + "\n\n2/2");
        Api.submit(Api.idOf(step.stepId()), 2).then().statusCode(200);
        Api.approve(Asker.TOMAS, Api.idOf(step.stepId())).then().statusCode(200);

        listener.hear(Steps.message(Steps.due(step)));

        JsonNode released =
                told.of(step.stepId(), "org.kalends.statement.released").getFirst();
        assertThat(social(released).get("thread")).extracting(JsonNode::asText).containsExactlyElementsOf(previewed);
        assertThat(social(released).get("text").asText())
                .startsWith(PARAGRAPH + "\n\n" + PARAGRAPH)
                .contains("http");
    }

    @Test
    void theCardOfTheLinkIsShownAsNetworksWillMakeIt() {
        String desk = "/statements/" + Api.idOf(drafted("social-card").stepId());
        leila.send(desk, "?text=en", Map.of("title-page", "We stand together", "source-page", "First. ".repeat(60)))
                .then()
                .statusCode(303);

        Element card = leila.open(desk).expectFirst("#preview-social figure");

        assertThat(card.select("b").text()).isEqualTo("We stand together");
        assertThat(card.select("figcaption").text()).startsWith("localhost").endsWith("First. First…");
        assertThat(Asker.LEILA
                        .browses()
                        .accept("image/*")
                        .get(card.select("img").attr("src").replaceFirst("^/content", ""))
                        .contentType())
                .isEqualTo("image/png");
    }

    @Test
    void theTextIsCountedAsEachNetworkCounts() {
        String desk = "/statements/" + Api.idOf(drafted("social-counted").stepId());
        leila.send(desk, "?text=en", Map.of("source-social", "👩‍👩‍👧".repeat(140)))
                .then()
                .statusCode(303);

        Document page = leila.open(desk);

        assertThat(page.select(".counters li").eachText())
                .contains("Mastodon: 165/500", "X: 305/280, too long", "Threads: 2613/500, too long");
        assertThat(page.select(".counters .red")).isEmpty();
        assertThat(page.select("#preview-social p.fine").first().text())
                .isEqualTo("Mastodon: 165 of 500 characters, 335 left.");
    }

    @Test
    void aTextThatDoesNotFitIsRefusedWithTheNetworkTheCountAndTheLimit() {
        String id = Api.idOf(drafted("social-refused").stepId());
        leila.send("/statements/" + id, "?text=en", Map.of("source-social", "é".repeat(476)))
                .then()
                .statusCode(303);

        assertThat(Api.submit(id, 2).then().statusCode(422).extract().jsonPath().getString("detail"))
                .startsWith("The social text in English is too long for Mastodon: it has 501 characters, and 500 fit.");
        assertThat(new Browser(Asker.LEILA, "ru")
                        .open("/statements/" + id)
                        .select(".p-mast .red")
                        .text())
                .contains("Mastodon: 501 из 500 знаков, лишних 1");
    }

    @Test
    void anAddressThatIsTooLongForAPostCannotBeSplit() {
        String desk = "/statements/" + Api.idOf(drafted("social-indivisible").stepId());

        leila.press(desk, "?text=en", "thread", Map.of("source-social", "a ".repeat(30_000)))
                .then()
                .statusCode(422);
    }

    private static List<String> posts(Document page) {
        return page.select("#preview-social .sheet > p:not(.fine)").stream()
                .map(Element::wholeText)
                .toList();
    }

    private static JsonNode social(JsonNode released) {
        for (JsonNode variant : released.get("variants")) {
            if (variant.get("locale").asText().equals("en")
                    && variant.get("channelKind").asText().equals("social")) {
                return variant;
            }
        }
        throw new AssertionError("No social text");
    }

    private StepDraftRequested drafted(String office) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(2020));
        listener.hear(Steps.message(step));
        return step;
    }
}
