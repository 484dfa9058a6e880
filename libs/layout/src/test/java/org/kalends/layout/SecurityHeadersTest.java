package org.kalends.layout;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.kalends.identity.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class SecurityHeadersTest {

    @Test
    @TestSecurity(user = "leila", roles = Roles.VIEWER)
    void aSignedInPageIsNotKept() {
        given().get("/sample")
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header(SecurityHeaders.POLICY, containsString("default-src 'none'"));
    }

    @Test
    void aPublicPageSetsNoCookieAndMayBeKept() {
        var answer = given().get("/story");
        assertThat(answer.cookies()).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void aStaticFileIsKept() {
        given().get("/assets/htmx.min.js").then().statusCode(200).header("Cache-Control", containsString("max-age"));
        given().get("/assets/kalends.css").then().statusCode(200);
    }
}
