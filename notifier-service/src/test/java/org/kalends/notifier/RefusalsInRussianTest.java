package org.kalends.notifier;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@Backed
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class RefusalsInRussianTest {

    @Inject
    Told told;

    @Test
    void aFormSaysWhatIsWrongWithIt() {
        String audience = "/audiences/" + told.office();

        assertThat(problem(audience, Map.of("address", "anna.example.org", "name", "", "locale", "")))
                .isEqualTo("В адресе один знак @: перед ним имя, после него домен.");
        assertThat(problem(audience, Map.of("address", "anna@example.org", "name", "", "locale", "{0} or 'x'")))
                .isEqualTo("«{0} or 'x'» — не обозначение языка; бывает, например, en или ru.");
    }

    @Test
    void anAccountIsRefusedInWords() {
        Map<String, String> account = new HashMap<>(Map.of(
                "key",
                "a",
                "office",
                told.office(),
                "channel",
                "pigeon",
                "name",
                "A",
                "locale",
                "en",
                "url",
                "",
                "secret",
                ""));
        assertThat(problem("/accounts", account))
                .startsWith("Канала «pigeon» нет; есть mastodon, ")
                .contains(" и ");

        account.putAll(Map.of("channel", "sandbox", "url", "ftp://social.example"));
        assertThat(problem("/accounts", account))
                .isEqualTo("«ftp://social.example» — не адрес сети: он начинается с https:// и называет сервер.");
    }

    @Test
    void theRowsOfAListAreRefusedEachWithItsReason() {
        russian()
                .contentType("text/csv; charset=utf-8")
                .body("""
                        address,name,locale
                        broken-row
                        a@b@example.org,Somebody,en
                        "boris@example.org,Boris,en
                        """)
                .post("/api/v1/audiences/" + told.office() + "/subscribers")
                .then()
                .statusCode(200)
                .body(
                        "refused.reason",
                        contains(
                                "В строке 1 поле вместо 3.",
                                "В адресе один знак @: перед ним имя, после него домен.",
                                "В строке 1 поле вместо 3."));
    }

    @Test
    void anAudienceSaysHowSomebodyAgreed() {
        String office = told.office();
        russian()
                .contentType(ContentType.JSON)
                .body("{\"address\":\"a@example.org\"}")
                .post("/api/v1/audiences/" + office + "/subscribers")
                .then()
                .statusCode(200);

        assertThat(russian().accept("text/html").get("/audiences/" + office).asString())
                .contains("форма, внесено: ines");
    }

    @Test
    void aProgramGetsTheProblemInTheLanguageItAsksFor() {
        russian()
                .contentType(ContentType.JSON)
                .body("{\"address\":\"a@example.org\"}")
                .urlEncodingEnabled(false)
                .post("/api/v1/audiences/no'%7Bwhere%7D/subscribers")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "ru")
                .body("type", endsWith("/unknown-office"))
                .body("title", equalTo("Неизвестное представительство"))
                .body("detail", startsWith("Представительства «no'{where}» здесь нет."));
    }

    /** What the page says after its first form was sent like this. */
    private static String problem(String page, Map<String, String> filled) {
        Response form = russian().accept("text/html").get(page);
        String token = Jsoup.parse(form.asString())
                .select("main form input[name=csrf-token]")
                .val();
        Response refused = russian()
                .accept("text/html")
                .cookies(form.cookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParams(filled)
                .post(page);
        assertThat(refused.statusCode()).isEqualTo(422);
        return Jsoup.parse(refused.asString()).select("#problem").text();
    }

    private static RequestSpecification russian() {
        return given().header("Accept-Language", "ru");
    }
}
