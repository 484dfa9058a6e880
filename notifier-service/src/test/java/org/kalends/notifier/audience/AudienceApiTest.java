package org.kalends.notifier.audience;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.kalends.notifier.Backed;
import org.kalends.notifier.Told;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@Backed
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class AudienceApiTest {

    @Inject
    Told told;

    @Test
    void keepsTheGoodRowsAndNamesTheBrokenOnes() {
        list(told.office(), """
                \uFEFFaddress,name,locale
                anna@example.org,"Anna, of the press",ru
                broken-row
                not-an-address,Somebody,en
                boris@example.org,Борис,no_such_language!
                ANNA@example.org,Anna again,en
                clara@example.org,Clara,
                """)
                .statusCode(200)
                .body("added", equalTo(2), "unchanged", equalTo(1))
                .body("refused.row", contains(3, 4, 5))
                .body("refused.column", contains("name", "address", "locale"));
    }

    @Test
    void refusesAListWithoutTheHeader() {
        list(told.office(), "anna@example.org,Anna,ru\n")
                .statusCode(400)
                .body("type", containsString("unreadable-list"), "detail", containsString("address,name,locale"));
    }

    @Test
    void refusesAnAddressThatWouldInjectAHeader() {
        one(told.office(), "{\"address\":\"a@example.org\\r\\nBcc: b@example.org\",\"name\":\"A\",\"locale\":\"en\"}")
                .statusCode(400)
                .body("type", containsString("not-an-address"), "fields[0].field", equalTo("address"));
    }

    @Test
    void refusesAnUnknownOffice() {
        one("nowhere", "{\"address\":\"a@example.org\"}")
                .statusCode(404)
                .body("type", containsString("unknown-office"));
    }

    @Test
    void addingTwiceChangesNothing() {
        String office = told.office();
        one(office, "{\"address\":\"a@example.org\",\"name\":\"A\",\"locale\":\"en\"}")
                .body("added", equalTo(1));
        one(office, "{\"address\":\"A@EXAMPLE.ORG\",\"name\":\"A\",\"locale\":\"en\"}")
                .body("added", equalTo(0), "unchanged", equalTo(1), "refused", hasSize(0));
    }

    @Test
    @TestSecurity(user = "omar", roles = "viewer")
    void aViewerMayNotAddAnybody() {
        one("anywhere", "{\"address\":\"a@example.org\"}").statusCode(403);
    }

    private static ValidatableResponse list(String office, String csv) {
        return given().contentType("text/csv; charset=utf-8")
                .body(csv)
                .post("/api/v1/audiences/" + office + "/subscribers")
                .then();
    }

    private static ValidatableResponse one(String office, String json) {
        return given().contentType(ContentType.JSON)
                .body(json)
                .post("/api/v1/audiences/" + office + "/subscribers")
                .then();
    }
}
