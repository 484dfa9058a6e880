package org.kalends.content.newsroom;

import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Steps;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepDraftRequested;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class NewsroomPagesTest {

    @Inject
    StepListener listener;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTheDay() {
        clock.shiftTo(Instant.parse("2020-07-30T03:00:00Z"));
    }

    @Test
    void aReleasedPageHasItsPartsInItsOwnLanguage() {
        release("room-open");

        Document english = Jsoup.parse(read(path("room-open")).asString());
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select(".num").text()).isEqualTo("30");
        assertThat(english.select(".kicker").text()).isEqualTo("World Day Against Trafficking in Persons");
        assertThat(english.select("h1").text()).isEqualTo("We stand with Kazakhstan against human trafficking");
        assertThat(english.select(".day p").text())
                .contains("Thursday 30 July 2020", "09:00 Nur-Sultan (UTC+6)")
                .containsPattern("\\d minutes? to read");
        String origin = "http://localhost:8080";
        assertThat(english.select("link[hreflang]").eachAttr("href"))
                .containsExactly(
                        origin + path("room-open"),
                        origin + path("room-open") + "/kk",
                        origin + path("room-open") + "/ru",
                        origin + path("room-open"));
        assertThat(english.select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("en", "kk", "ru", "x-default");
        assertThat(english.select(".prose li").text()).contains("16,000");

        Document russian = Jsoup.parse(given().accept("text/html")
                .header("Accept-Language", "en")
                .get(path("room-open") + "/ru")
                .asString());
        assertThat(russian.select("html").attr("lang")).isEqualTo("ru");
        assertThat(russian.select(".kicker").text()).isEqualTo("Всемирный день борьбы с торговлей людьми");
        assertThat(russian.select(".day p").text())
                .contains("Четверг, 30 июля 2020", "09:00, Нур-Султан (UTC+6)", "Заявление")
                .containsPattern("минут[аы]? чтения");
        read(path("room-open") + "/fr").then().statusCode(404);
    }

    @Test
    void aReaderWhoHasThePageIsToldThatItIsTheSame() {
        release("room-same");

        Response first = read(path("room-same"));
        String tag = first.header("ETag");

        assertThat(first.cookies()).isEmpty();
        assertThat(first.header("Set-Cookie")).isNull();
        assertThat(first.header("Cache-Control")).contains("public");
        given().accept("text/html")
                .header("If-None-Match", tag)
                .get(path("room-same"))
                .then()
                .statusCode(304);
    }

    @Test
    void theListsNameWhatIsPublic() {
        release("room-list");

        assertThat(read("/newsroom/room-list").asString()).contains(path("room-list"), "We stand with Kazakhstan");
        read("/newsroom/nobody").then().statusCode(404);
    }

    private void release(String office) {
        listener.hear(Steps.message(Steps.due(approved(office))));
    }

    private StepDraftRequested approved(String office) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(2020));
        listener.hear(Steps.message(step));
        String id = Api.idOf(step.stepId());
        Api.submit(id, 1).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        return step;
    }

    private static Response read(String path) {
        return given().accept("text/html").get(path);
    }

    private static String path(String office) {
        return "/newsroom/" + office + "/2020/" + Steps.OBSERVANCE;
    }
}
