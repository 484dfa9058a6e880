package org.kalends.content.statement;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Steps;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepDraftRequested;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What Today fetches from here. */
@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class TodayFragmentTest {

    @Inject
    StepListener listener;

    @Test
    void anApproverReadsWhatWaitsForThemAndItsAuthorThatAnotherMustDecide() {
        Api.stateFoundingFacts("today-fragment");
        StepDraftRequested step = Steps.requested(Steps.office("today-fragment"), Steps.worldDay(2020));
        listener.hear(Steps.message(step));
        String id = Api.idOf(step.stepId());
        assertThat(rows(Asker.TOMAS, id)).isEmpty();
        Api.submit(id, 1).then().statusCode(200);

        Element waiting = rows(Asker.TOMAS, id).getFirst();
        assertThat(waiting.select("a.btn").attr("href")).isEqualTo("/content/statements/" + id + "/review");
        assertThat(waiting.text()).contains("Your decision by");
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        assertThat(rows(Asker.TOMAS, id)).isEmpty();
    }

    @Test
    void whatIsReleasedEarlierStandsInOtherBands() {
        Response answer = Asker.TOMAS.asks().accept("text/html").get("/fragments/today?from=2099-01-01T00:00:00Z");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.asString()).select("li")).isEmpty();
    }

    @Test
    void nobodyElseReadsIt() {
        assertThat(given().redirects().follow(false).get("/fragments/today").statusCode())
                .isNotEqualTo(200);
    }

    private static List<Element> rows(Asker who, String id) {
        Response answer = who.asks().accept("text/html").get("/fragments/today");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString()).select("li.row:has(a[href*=" + id + "])");
    }
}
