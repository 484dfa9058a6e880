package org.kalends.events.today;

import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Today leaves room for what other services know better, and links there for whoever has no scripts. */
@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer"})
class TodayFragmentsTest {

    @Inject
    ShiftableClock clock;

    @Test
    @OidcSecurity(claims = @Claim(key = "offices", value = "[\"nowhere\"]", type = ClaimType.JSON_ARRAY))
    void theBrowserFetchesReviewsAndFailuresFromWhereTheyAreKept() {
        clock.shiftTo(Instant.parse("1971-03-10T08:00:00Z"));
        Document today = Jsoup.parse(given().accept("text/html")
                .get("/today")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(today.select("main [hx-get]").eachAttr("hx-get"))
                .contains("/content/fragments/today?from=1971-03-17T08:00:00Z", "/notifier/fragments/today");
        assertThat(today.select("[hx-get^=/content] a[href=/content/statements], section:has(#approvals)"))
                .as(today.select("main").html())
                .isNotEmpty();
        assertThat(today.select("[hx-get^=/notifier] a[href=/notifier/deliveries], section:has(#failing)"))
                .isNotEmpty();
        assertThat(today.select("main [hx-get]").eachAttr("data-quiet")).doesNotContainNull();
    }
}
