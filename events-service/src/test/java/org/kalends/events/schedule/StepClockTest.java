package org.kalends.events.schedule;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.office.OfficeFixture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class StepClockTest {

    private static final String DRAFT = "org.kalends.step.draft-requested.v1";
    private static final String DUE = "org.kalends.step.due.v1";

    @Inject
    StepClock stepClock;

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    DataSource database;

    @BeforeEach
    void anEarlyDay() {
        clock.shiftTo(Instant.parse("2024-01-01T00:00:00Z"));
        Stream.of("us-vilnius", "us-riga", "us-tallinn", "us-oslo")
                .forEach(office -> offices.have(office, "LT", "Europe/Vilnius", office));
    }

    @Test
    void aDraftIsAskedForAtItsMomentAndOnce() {
        String campaign = plan("world-health-day", "us-vilnius");
        windTo("2024-03-24T06:59:00Z");
        assertThat(told(campaign, DRAFT)).isZero();
        windTo("2024-03-24T07:00:01Z");
        stepClock.tick();
        assertThat(told(campaign, DRAFT)).isEqualTo(1);
        assertThat(told(campaign, DUE)).isZero();
        given().get("/api/v1/campaigns/" + campaign).then().body("state", org.hamcrest.Matchers.equalTo("running"));
    }

    @Test
    void aStepFallsDueAtItsMomentAndOnce() {
        String campaign = plan("world-press-freedom-day", "us-vilnius");
        windTo("2024-05-03T05:59:00Z");
        assertThat(told(campaign, DUE)).isZero();
        windTo("2024-05-03T06:00:01Z");
        stepClock.tick();
        assertThat(told(campaign, DUE)).isEqualTo(1);
    }

    @Test
    void afterALongStopTheDraftIsAskedForBeforeTheStepIsDue() {
        String campaign = plan("world-refugee-day", "us-vilnius");
        windTo("2024-06-21T00:00:00Z");
        assertThat(typesInOrder(campaign)).containsExactly(DRAFT, DUE);
    }

    @Test
    void severalClocksSignalEachStepOnce() throws Exception {
        List<String> campaigns = Stream.of(
                        "world-population-day", "world-chess-day", "international-youth-day", "world-humanitarian-day")
                .map(day -> plan(day, "us-vilnius", "us-riga", "us-tallinn", "us-oslo"))
                .toList();
        clock.shiftTo(Instant.parse("2024-08-20T00:00:00Z"));
        try (ExecutorService clocks = Executors.newFixedThreadPool(4)) {
            Callable<Integer> winding = stepClock::tick;
            for (Future<Integer> done : clocks.invokeAll(List.of(winding, winding, winding, winding))) {
                done.get();
            }
        }
        stepClock.tick();
        assertThat(campaigns).allSatisfy(campaign -> {
            assertThat(told(campaign, DRAFT)).isEqualTo(4);
            assertThat(told(campaign, DUE)).isEqualTo(4);
        });
    }

    @Test
    void aStepThatFailsDoesNotStopTheOthers() {
        offices.have("us-gone", "LT", "Europe/Vilnius", "Gone");
        String failing = plan("world-cities-day", "us-gone");
        String fine = plan("world-cities-day", "us-riga");
        offices.lose("us-gone");
        windTo("2024-10-20T00:00:00Z");
        assertThat(told(fine, DRAFT)).isEqualTo(1);
        assertThat(told(failing, DRAFT)).isZero();
        offices.have("us-gone", "LT", "Europe/Vilnius", "Gone");
        windTo("2024-10-20T00:02:00Z");
        assertThat(told(failing, DRAFT)).isEqualTo(1);
    }

    @Test
    void aCancelledCampaignIsNotSignalled() {
        String campaign = plan("world-toilet-day", "us-vilnius");
        given().contentType("application/json")
                .body(Map.of("reason", "Not this year"))
                .post("/api/v1/campaigns/" + campaign + "/cancellation")
                .then()
                .statusCode(204);
        windTo("2024-11-20T00:00:00Z");
        assertThat(typesInOrder(campaign)).containsExactly("org.kalends.step.cancelled.v1");
    }

    private void windTo(String instant) {
        clock.shiftTo(Instant.parse(instant));
        stepClock.tick();
    }

    private static String plan(String observance, String... offices) {
        return given().contentType("application/json")
                .body(Map.of(
                        "observance",
                        observance,
                        "year",
                        2024,
                        "offices",
                        List.of(offices),
                        "playbook",
                        "single-statement"))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private long told(String campaign, String type) {
        return typesInOrder(campaign).stream().filter(type::equals).count();
    }

    private List<String> typesInOrder(String campaign) {
        return sql("SELECT type FROM outbox WHERE aggregateid = '" + campaign + "' ORDER BY position");
    }

    private List<String> sql(String statement) {
        try (Connection connection = database.getConnection();
                var run = connection.createStatement()) {
            List<String> found = new java.util.ArrayList<>();
            if (run.execute(statement)) {
                ResultSet rows = run.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
