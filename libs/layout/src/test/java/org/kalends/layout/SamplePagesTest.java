package org.kalends.layout;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.kalends.identity.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SamplePagesTest {

    @Test
    @TestSecurity(user = "leila", roles = Roles.VIEWER)
    void aPageSpeaksEnglishUnlessAskedOtherwise() {
        String page = given().get("/sample").then().statusCode(200).extract().asString();
        assertThat(page).contains("<html lang=\"en\">", "Skip to the content", "leila", "data-s=\"held\"");
    }

    @Test
    @TestSecurity(user = "leila", roles = Roles.VIEWER)
    void aChosenLanguageIsKept() {
        String cookie = given().redirects()
                .follow(false)
                .get("/sample?month=2020-07&lang=ru")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/sample?month=2020-07"))
                .extract()
                .cookie(Reader.COOKIE);
        String page = given().cookie(Reader.COOKIE, cookie).get("/sample").asString();
        assertThat(page).contains("<html lang=\"ru\">", "Кампании");
        assertThat(given().header("Accept-Language", "ru-RU, en;q=0.5")
                        .get("/words")
                        .asString())
                .isEqualTo("Сегодня");
    }

    @Test
    void aPublicPageHasItsOwnLanguageAndNoCookie() {
        String page = given().get("/story").then().statusCode(200).extract().asString();
        assertThat(page).contains("lang=\"ar\" dir=\"rtl\"", "سفارة أرفينيا");
    }
}
