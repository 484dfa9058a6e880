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
import org.kalends.content.Steps;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepDraftRequested;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class StatementPagesTest {

    private final Browser leila = new Browser(Asker.LEILA);
    private final Browser tomas = new Browser(Asker.TOMAS);

    @Inject
    StepListener listener;

    @Test
    void aStatementIsWrittenSubmittedAndApprovedByFormsAlone() {
        String desk = drafted("pages-walk", 2020);

        leila.send(desk, "?text=en", Map.of("title-page", "We stand together"))
                .then()
                .statusCode(303);
        assertThat(leila.open(desk).select(".hist b").eachText()).containsExactly("2", "1");
        assertThat(leila.open(desk + "/changes").select("ins").text()).contains("together");
        leila.send(desk, "submission", Map.of()).then().statusCode(303);
        assertThat(tomas.open(desk + "/review").select(".dock .go").first().text())
                .isEqualTo("Approve version 2");
        assertThat(new Browser(Asker.LEILA).open(desk + "/review").text()).contains("Somebody else has to approve it");
        tomas.send(desk + "/review", "#sure", Map.of("decision", "approve"))
                .then()
                .statusCode(303);

        assertThat(leila.open(desk).select(".bar .st").text()).isEqualTo("Approved");
        leila.send(desk, "?text=en", Map.of("title-page", "We stand together now"))
                .then()
                .statusCode(303);
        assertThat(leila.open(desk).select(".bar.act .st").text()).isEqualTo("Approval lapsed");
    }

    @Test
    void whoSavesOnAnOldVersionLosesNothing() {
        String desk = drafted("pages-conflict", 2020);
        leila.send(desk, "?text=en", Map.of("title-page", "The first one"))
                .then()
                .statusCode(303);

        Response refused = new Browser(Asker.AIGERIM)
                .send(desk, "?text=en", Map.of("baseRevision", "1", "title-page", "The second one"));

        assertThat(refused.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("[name=title-page]").val()).isEqualTo("The second one");
        assertThat(page.select("[name=baseRevision]").val()).isEqualTo("2");
        assertThat(page.select("ins").text()).contains("first");
        assertThat(page.text()).contains("You both changed the same paragraph", "leila saved version 2");
        assertThat(new Browser(Asker.AIGERIM)
                        .open(desk)
                        .select("[name=title-page]")
                        .val())
                .isEqualTo("The second one");
    }

    @Test
    void whatIsMissingIsNamedWhereItIsWritten() {
        String desk = drafted("pages-missing", 2019);

        Document page = leila.open(desk);
        assertThat(page.select(".facts dt").eachText())
                .containsExactly("honoree.name", "recommendations.items", "theme.name");
        assertThat(page.select(".p-page .confirm").eachText()).contains("theme.name");
        assertThat(leila.send(desk, "submission", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void theDeskSpeaksRussian() {
        String desk = drafted("pages-ru", 2020);
        String page = Asker.LEILA
                .browses()
                .header("Accept-Language", "ru")
                .get(desk + "?text=ru")
                .asString();

        assertThat(page).contains("Запросить согласование", "Черновик", "Замечания", "Переводить");
        assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo("Заявление, Русский");
    }

    @Test
    void aMailIsShownInAFrameThatRunsNothing() {
        String desk = drafted("pages-mail", 2020);

        Response mail = leila.get(desk + "/mail?text=ru");

        assertThat(mail.header("Content-Security-Policy")).contains("sandbox");
        assertThat(mail.asString()).contains("🕯️ Всемирный день");
    }

    @Test
    void peopleOfAnotherOfficeSeeNothing() {
        String desk = drafted("pages-foreign", 2020);

        assertThat(new Browser(Asker.OMAR).get(desk).statusCode()).isEqualTo(403);
        assertThat(new Browser(Asker.OMAR).open("/statements").text()).doesNotContain("pages-foreign");
        assertThat(leila.open("/statements").select(".row").size()).isPositive();
    }

    private String drafted(String office, int year) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(year));
        listener.hear(Steps.message(step));
        return "/statements/" + Api.idOf(step.stepId());
    }
}
