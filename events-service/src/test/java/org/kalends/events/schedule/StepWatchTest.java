package org.kalends.events.schedule;

import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

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

import static org.awaitility.Awaitility.await;
import static org.kalends.events.schedule.Told.DUE;

/** A clock that looks at the time once in five minutes, unless it is woken. */
@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class StepWatchTest {

    @Inject
    StepClock stepClock;

    @Inject
    RestoreGuard guard;

    @Inject
    Rezoning rezoning;

    @Inject
    DueTime time;

    @Inject
    DataSource database;

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    Told told;

    private StepWatch watch;

    private record Seldom(String every, int batch, Duration missedAfter) implements StepClockSettings {}

    @BeforeEach
    void watchSeldom() {
        clock.shiftTo(Instant.parse("2031-01-01T00:00:00Z"));
        offices.have("us-vilnius", "LT", "Europe/Vilnius", "Vilnius");
        watch = new StepWatch(
                stepClock, guard, rezoning, time, database, new Seldom("5m", 1000, Duration.ofMinutes(5)));
    }

    @AfterEach
    void stop() throws InterruptedException {
        watch.stop(null);
    }

    @Test
    void itWakesAtTheNextMoment() {
        String campaign = told.plan("world-health-day", 2031, "us-vilnius");
        clock.shiftTo(Instant.parse("2031-04-07T05:59:57Z"));
        watch.start(null);
        await().atMost(Duration.ofSeconds(20)).until(() -> told.count(campaign, DUE) == 1);
    }

    @Test
    void itIsWokenWhenANearerMomentIsPlanned() {
        watch.start(null);
        await().until(() -> told.sql("SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN step%'")
                .contains("1"));
        clock.shiftTo(Instant.parse("2032-04-06T00:00:00Z"));
        String campaign = told.plan("world-health-day", 2032, "us-vilnius");
        await().atMost(Duration.ofSeconds(20)).until(() -> told.states(campaign).contains("DRAFTING"));
    }
}
