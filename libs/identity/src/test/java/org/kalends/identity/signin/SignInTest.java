package org.kalends.identity.signin;

import java.net.http.HttpResponse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kalends.backends.IssuerResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(value = IssuerResource.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SignInTest {

    private final Browser browser = new Browser();

    @Test
    void signingInLeadsBackToThePageAskedFor() throws Exception {
        HttpResponse<String> page = browser.signIn("/desk?step=1", "leila");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).hasPath("/sample/desk").hasQuery("step=1");
        assertThat(page.body()).isEqualTo("leila | Leila Haddad | [us-nur-sultan]");
    }

    @Test
    void theSignInPageLeadsOnToALocalAddressOnly() throws Exception {
        assertThat(browser.signIn("/sign-in?to=/sample/desk", "leila").uri()).hasPath("/sample/desk");
        assertThat(browser.get("/sign-in?to=https://evil.example/desk").uri())
                .hasHost("localhost")
                .hasPath("/");
        assertThat(browser.get("/sign-in?to=//evil.example/desk").uri())
                .hasHost("localhost")
                .hasPath("/");
    }

    @Test
    void theWrongRoleIsRefused() throws Exception {
        assertThat(browser.signIn("/desk", "omar").statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        browser.signIn("/desk", "leila");

        assertThat(browser.get("/sign-out").body()).isEqualTo("open");
        assertThat(browser.cookieNames()).noneMatch(name -> name.startsWith("q_session"));
        assertThat(new Browser().get("/sign-out").body()).isEqualTo("open");
    }

    @Test
    void anHtmxCallWithoutASessionIsSentToSignInAndBack() {
        given().header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost:8081/sample/desk?step=1")
                .get("/desk")
                .then()
                .statusCode(401)
                .header("HX-Redirect", equalTo("/sample/sign-in?to=%2Fsample%2Fdesk%3Fstep%3D1"));
    }

    @Test
    void aProgramWithoutATokenIsToldWhatToBring() {
        given().get("/api/desk").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        given().auth().oauth2("nonsense").get("/api/desk").then().statusCode(401);
    }

    @Test
    void aTokenNamesThePersonAndTheirRoles() {
        String token = IssuerResource.issuer().token("leila");

        given().auth()
                .oauth2(token)
                .get("/api/desk")
                .then()
                .statusCode(200)
                .body(equalTo("leila | Leila Haddad | [us-nur-sultan]"));
        given().auth().oauth2(token).get("/api/plan").then().statusCode(403);
        given().auth()
                .oauth2(IssuerResource.issuer().token("ines"))
                .get("/api/plan")
                .then()
                .body(equalTo("ines | Ines Marchetti | []"));
    }

    @Test
    void aFormSentAfterTheSessionEndedComesBackToItsPage() throws Exception {
        browser.signIn("/desk", "leila");
        browser.forgetSession();

        HttpResponse<String> asked = browser.post("/desk", "text=x");

        assertThat(asked.uri()).hasPath("/idp/authorize");
    }

    @Test
    void aPublicPageAsksNobodyToSignInEvenWithABrokenSession() throws Exception {
        given().cookie("q_session", "broken").get("/open").then().statusCode(200);
    }
}
