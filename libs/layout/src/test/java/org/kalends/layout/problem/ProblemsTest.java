package org.kalends.layout.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.kalends.identity.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class ProblemsTest {

    private static final String TYPES = "https://kalends.org/problems/";
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void aProgramReadsAProblemDocument() {
        given().get("/past")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo(TYPES + "in-the-past"))
                .body("title", equalTo("This day has passed"))
                .body("detail", equalTo("Choose a day after today."))
                .body("fields[0].field", equalTo("year"));
    }

    @Test
    void aPersonReadsAPageInTheirLanguage() {
        given().accept(BROWSER)
                .header("Accept-Language", "ru")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("<html lang=\"ru\">"), containsString("По этому адресу ничего нет"));
    }

    @Test
    void aProgramReadsItInTheLanguageItAsksFor() {
        given().header("Accept-Language", "ru")
                .get("/past")
                .then()
                .statusCode(422)
                .header("Content-Language", "ru")
                .body("type", equalTo(TYPES + "in-the-past"))
                .body("title", equalTo("Этот день прошёл"))
                .body("detail", equalTo("Выберите день после сегодняшнего."))
                .body("fields[0].message", equalTo("Выберите день после сегодняшнего."));
    }

    @Test
    void htmxGetsAFragment() {
        given().header("HX-Request", "true")
                .get("/past")
                .then()
                .statusCode(422)
                .header("Kalends-Problem", TYPES + "in-the-past")
                .body(containsString("Choose a day after today."), not(containsString("<html")));
    }

    @Test
    void anUnexpectedProblemHasANumberAndTellsNoSecret() {
        given().get("/broken")
                .then()
                .statusCode(500)
                .body("number", matchesPattern("K-\\d{4}-\\d{4}-[0-9a-f]{6}"))
                .body(not(containsString("secret detail")));
    }

    @Test
    @TestSecurity(user = "omar", roles = Roles.VIEWER)
    void theWrongRoleIsToldSo() {
        given().accept(BROWSER)
                .get("/only-managers")
                .then()
                .statusCode(403)
                .body(containsString("Your roles do not allow this"));
    }

    @Test
    void aProgramWithoutATokenIsToldSo() {
        given().get("/only-managers").then().statusCode(401).body("type", equalTo(TYPES + "not-signed-in"));
    }

    @Test
    void aSignInThatWentWrongLeadsToToday() {
        given().accept(BROWSER)
                .get("/only-managers")
                .then()
                .statusCode(401)
                .body(containsString("You are not signed in"), containsString("href=\"/events/today\""));
    }

    @Test
    void aFormWithoutItsTokenIsExplained() {
        given().accept(BROWSER)
                .formParam("name", "x")
                .post("/form")
                .then()
                .statusCode(400)
                .header("Content-Language", "en")
                .body(containsString("This form was open for too long"));
    }

    @Test
    void aRefusedFormLeadsBackToItsPageOnThisSite() {
        given().accept(BROWSER)
                .header("Referer", "https://elsewhere.example/stories?page=2")
                .formParam("name", "x")
                .post("/form")
                .then()
                .statusCode(400)
                .body(containsString("href=\"/stories?page=2\""));
    }

    @Test
    void aPublicFormNeedsNoTokenAndLeavesNoCookie() {
        var answer = given().formParam("List-Unsubscribe", "One-Click").post("/story/form");
        assertThat(answer.asString()).isEqualTo("One-Click");
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    void fieldsAtFaultAreNamed() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\" \",\"year\":2020}")
                .post("/api/offices")
                .then()
                .statusCode(400)
                .body("type", equalTo(TYPES + "invalid-input"))
                .body("fields[0].field", equalTo("name"));
    }

    @Test
    void whatIsWrongWithAFieldIsSaidInTheChosenLanguage() {
        given().contentType(ContentType.JSON)
                .cookie("kalends-locale", "ru")
                .header("Accept-Language", "en")
                .body("{\"name\":\" \",\"year\":2020}")
                .post("/api/offices")
                .then()
                .statusCode(400)
                .header("Content-Language", "ru")
                .body("fields[0].message", containsString("не должно"));
    }

    @Test
    void jsonOfTheWrongKindNamesItsField() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"x\",\"year\":\"soon\"}")
                .post("/api/offices")
                .then()
                .statusCode(400)
                .body("type", equalTo(TYPES + "unreadable-json"))
                .body("fields[0].field", equalTo("year"));
    }

    @Test
    void brokenJsonSaysWhereReadingStopped() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":")
                .post("/api/offices")
                .then()
                .statusCode(400)
                .body("detail", containsString("1:"));
    }

    @Test
    void otherRefusalsOfTheFrameworkAreExplainedToo() {
        given().contentType(ContentType.XML)
                .body("<a/>")
                .post("/api/offices")
                .then()
                .statusCode(415)
                .body("type", equalTo(TYPES + "unsupported-media-type"));
        given().put("/api/offices").then().statusCode(405).body("type", equalTo(TYPES + "method-not-allowed"));
    }
}
