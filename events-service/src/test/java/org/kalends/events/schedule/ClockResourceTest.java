package org.kalends.events.schedule;

import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.office.OfficeFixture;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "olga",
        roles = {"viewer", "manager", "admin"})
class ClockResourceTest {

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    Told told;

    @BeforeEach
    void anEarlyDay() {
        clock.shiftTo(Instant.parse("2036-01-01T00:00:00Z"));
        offices.have("us-vilnius", "LT", "Europe/Vilnius", "Vilnius");
    }

    @AfterEach
    void noHold() {
        told.sql("UPDATE clock_book SET hold = NULL, held_since = NULL, cleared_until = clock_timestamp()");
    }

    @Test
    void anAdminSeesAHeldClockAndReleasesIt() {
        told.sql("UPDATE clock_book SET hold = 'RESTORED', held_since = clock_timestamp()");
        given().get("/api/v1/clock").then().statusCode(200).body("state", equalTo("restored"));
        given().contentType("application/json")
                .post("/api/v1/clock/release")
                .then()
                .statusCode(204);
        given().get("/api/v1/clock").then().body("state", equalTo("running")).body("heldSince", nullValue());
    }

    @Test
    void whatItWouldSignalIsListed() {
        String campaign = told.plan("world-health-day", 2036, "us-vilnius");
        clock.shiftTo(Instant.parse("2036-04-07T12:00:00Z"));
        given().get("/api/v1/clock/overdue?limit=500").then().body("campaign", hasItem(campaign));
    }

    @Test
    void momentsAreDerivedAnewOnDemand() {
        given().contentType("application/json")
                .post("/api/v1/clock/zone-rules")
                .then()
                .statusCode(200);
        given().get("/api/v1/clock").then().body("zoneRules", equalTo(Rezoning.version()));
    }

    @Test
    @TestSecurity(
            user = "ines",
            roles = {"viewer", "manager"})
    void nobodyElseSeesIt() {
        given().get("/api/v1/clock").then().statusCode(403);
        given().contentType("application/json")
                .post("/api/v1/clock/release")
                .then()
                .statusCode(403);
    }
}
