package org.kalends.events.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class SpeakerOfTheDayTest {

    @Inject
    ShiftableClock clock;

    @Inject
    StepClock stepClock;

    @Inject
    EntityManager database;

    @Test
    void aDraftIsWrittenForWhoeverSpeaksWhenItGoesOut() {
        clock.shiftTo(Instant.parse("2041-07-01T08:00:00Z"));
        given().contentType("application/json")
                .body("""
                        {"names": {"en": "Embassy"}, "country": "LT", "cities": {"en": "Vilnius"},
                         "zone": "Europe/Vilnius", "locales": ["en"],
                         "speakers": [{"name": "Anna Before", "titles": {"en": "Ambassador"}, "until": "2041-07-24"},
                                      {"name": "Jonas After", "titles": {"en": "Ambassador"}, "since": "2041-07-25"}]}
                        """)
                .put("/api/v1/offices/us-changing")
                .then()
                .statusCode(201);
        String campaign = given().contentType("application/json")
                .body(Map.of(
                        "observance",
                        "world-day-against-trafficking-in-persons",
                        "year",
                        2041,
                        "offices",
                        List.of("us-changing"),
                        "playbook",
                        "single-statement"))
                .post("/api/v1/campaigns")
                .path("id");
        clock.shiftTo(Instant.parse("2041-07-16T08:00:00Z"));
        stepClock.tick();
        List<?> told = database.createNativeQuery("SELECT payload FROM outbox WHERE aggregateid = :campaign")
                .setParameter("campaign", campaign)
                .getResultList();
        assertThat(told).singleElement().asString().contains("Jonas After").doesNotContain("Anna Before");
    }
}
