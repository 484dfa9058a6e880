package org.kalends.events.schedule;

import java.time.Clock;
import java.time.Duration;
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
import org.kalends.events.campaign.DueSteps;
import org.kalends.events.office.OfficeFixture;
import org.kalends.outbox.Outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kalends.events.schedule.Told.DRAFT;
import static org.kalends.events.schedule.Told.DUE;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class StepClockTest {

    private static final int YEAR = 2024;

    @Inject
    StepClock stepClock;

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    DataSource database;

    @Inject
    Told told;

    @Inject
    DueSteps steps;

    @Inject
    StepSignals signals;

    @Inject
    Outbox outbox;

    @Inject
    StepClockSettings settings;

    @BeforeEach
    void anEarlyDay() {
        clock.shiftTo(Instant.parse("2024-01-01T00:00:00Z"));
        Stream.of("us-vilnius", "clock-riga", "clock-tallinn", "clock-oslo")
                .forEach(office -> offices.have(office, "LT", "Europe/Vilnius", office));
    }

    @Test
    void aDraftIsAskedForAtItsMomentAndOnce() {
        String campaign = told.plan("world-health-day", YEAR, "us-vilnius");
        windTo("2024-03-24T06:59:00Z");
        assertThat(told.count(campaign, DRAFT)).isZero();
        windTo("2024-03-24T07:00:01Z");
        stepClock.tick();
        assertThat(told.count(campaign, DRAFT)).isEqualTo(1);
        assertThat(told.count(campaign, DUE)).isZero();
        given().get("/api/v1/campaigns/" + campaign).then().body("state", org.hamcrest.Matchers.equalTo("running"));
    }

    @Test
    void aStepFallsDueAtItsMomentAndOnce() {
        String campaign = told.plan("world-press-freedom-day", YEAR, "us-vilnius");
        windTo("2024-05-03T05:59:00Z");
        assertThat(told.count(campaign, DUE)).isZero();
        windTo("2024-05-03T06:00:01Z");
        stepClock.tick();
        assertThat(told.count(campaign, DUE)).isEqualTo(1);
    }

    @Test
    void afterAStopTheDraftIsAskedForBeforeTheStepIsDue() {
        String campaign = told.plan("world-refugee-day", YEAR, "us-vilnius");
        windTo("2024-06-20T06:04:00Z");
        assertThat(told.of(campaign)).containsExactly(DRAFT, DUE);
    }

    @Test
    void severalClocksSignalEachStepOnce() throws Exception {
        String[] offices = {"us-vilnius", "clock-riga", "clock-tallinn", "clock-oslo"};
        String due = told.plan("world-humanitarian-day", YEAR, offices);
        List<String> missed = Stream.of("world-population-day", "world-chess-day", "international-youth-day")
                .map(day -> told.plan(day, YEAR, offices))
                .toList();
        clock.shiftTo(Instant.parse("2024-08-19T06:01:00Z"));
        try (ExecutorService clocks = Executors.newFixedThreadPool(4)) {
            Callable<Integer> winding = stepClock::tick;
            for (Future<Integer> done : clocks.invokeAll(List.of(winding, winding, winding, winding))) {
                done.get();
            }
        }
        stepClock.tick();
        assertThat(told.count(due, DRAFT)).isEqualTo(4);
        assertThat(told.count(due, DUE)).isEqualTo(4);
        assertThat(missed).allSatisfy(campaign -> {
            assertThat(told.count(campaign, DRAFT)).isEqualTo(4);
            assertThat(told.states(campaign)).containsOnly("HELD");
        });
    }

    @Test
    void aReplicaWhoseClockIsAheadSignalsNothingEarly() {
        String campaign = told.plan("world-oceans-day", YEAR, "us-vilnius");
        windTo("2024-06-08T05:55:00Z");
        ShiftableClock tenMinutesAhead =
                new ShiftableClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10)), clock::shift);
        assertThat(tenMinutesAhead.instant()).isAfter("2024-06-08T06:04:00Z");
        new StepClock(steps, signals, outbox, new DueTime(database, tenMinutesAhead), settings).tick();
        assertThat(told.count(campaign, DUE)).isZero();
        windTo("2024-06-08T06:00:01Z");
        assertThat(told.count(campaign, DUE)).isEqualTo(1);
    }

    @Test
    void manyStepsOfOneMomentFallDueInTheOrderOfTheirMoments() {
        String campaign = told.plan("world-environment-day", YEAR, "us-vilnius");
        windTo("2024-05-22T06:00:01Z");
        told.sql("""
                INSERT INTO step SELECT (s).* FROM (
                  SELECT jsonb_populate_record(step, jsonb_build_object('id', gen_random_uuid(),
                    'kind', 'many' || n, 'draft_signalled_at', step.draft_at, 'state', 'APPROVED',
                    'due_at', step.due_at + make_interval(secs => n %% 60))) AS s
                  FROM step, generate_series(1, 2500) n WHERE campaign_id = '%s') many""".formatted(campaign));
        windTo("2024-06-05T06:01:00Z");
        assertThat(told.count(campaign, DUE)).isEqualTo(2501);
        assertThat(told.sql("SELECT count(*) FROM (SELECT payload::json ->> 'dueAt' AS due,"
                        + " lag(payload::json ->> 'dueAt') OVER (ORDER BY position) AS before FROM outbox"
                        + " WHERE aggregateid = '" + campaign + "' AND type = '" + DUE + "') o WHERE before > due"))
                .containsExactly("0");
    }

    @Test
    void aStepThatFailsDoesNotStopTheOthers() {
        offices.have("us-gone", "LT", "Europe/Vilnius", "Gone");
        String failing = told.plan("world-cities-day", YEAR, "us-gone");
        String fine = told.plan("world-cities-day", YEAR, "clock-riga");
        offices.lose("us-gone");
        windTo("2024-10-20T00:00:00Z");
        assertThat(told.count(fine, DRAFT)).isEqualTo(1);
        assertThat(told.count(failing, DRAFT)).isZero();
        offices.have("us-gone", "LT", "Europe/Vilnius", "Gone");
        windTo("2024-10-20T00:02:00Z");
        assertThat(told.count(failing, DRAFT)).isEqualTo(1);
    }

    @Test
    void aCancelledCampaignIsNotSignalled() {
        String campaign = told.plan("world-toilet-day", YEAR, "us-vilnius");
        given().contentType("application/json")
                .body(Map.of("reason", "Not this year"))
                .post("/api/v1/campaigns/" + campaign + "/cancellation")
                .then()
                .statusCode(204);
        windTo("2024-11-20T00:00:00Z");
        assertThat(told.of(campaign)).containsExactly("org.kalends.step.cancelled.v1");
    }

    private void windTo(String instant) {
        clock.shiftTo(Instant.parse(instant));
        stepClock.tick();
    }
}
