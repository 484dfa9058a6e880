package org.kalends.events.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.Forgery;
import org.kalends.events.office.OfficeFixture;
import org.kalends.outbox.Outbox;
import org.kalends.outbox.RelaySettings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kalends.events.schedule.Told.DUE;

/** A database that is set back to an earlier moment, while Kafka is not. */
@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "olga",
        roles = {"viewer", "manager", "admin"})
class RestoreGuardTest {

    private static final List<String> TABLES = List.of("campaign", "step", "outbox", "clock_book", "told_signal");

    @Inject
    StepClock stepClock;

    @Inject
    RestoreGuard guard;

    @Inject
    ClockBook book;

    @Inject
    ToldTopic topic;

    @Inject
    Outbox outbox;

    @Inject
    RelaySettings relay;

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    Told told;

    @BeforeEach
    void anEarlyDay() {
        clock.shiftTo(Instant.parse("2034-01-01T00:00:00Z"));
        offices.have("us-vilnius", "LT", "Europe/Vilnius", "Vilnius");
        told.sql("UPDATE clock_book SET hold = NULL, held_since = NULL, known_until = clock_timestamp()");
    }

    @AfterEach
    void noHold() {
        told.sql("UPDATE clock_book SET hold = NULL, held_since = NULL, cleared_until = clock_timestamp()");
    }

    @Test
    void aRestoredDatabaseSignalsNothingUntilAnAdminReleasesItAndNothingTwice() {
        String fired = told.plan("world-health-day", 2034, "us-vilnius");
        String waiting = told.plan("world-press-freedom-day", 2034, "us-vilnius");
        windTo("2034-04-01T00:00:00Z");
        awaitSent();
        backUp();
        windTo("2034-04-07T06:00:01Z");
        assertThat(told.count(fired, DUE)).isEqualTo(1);
        awaitSent();
        restore();

        RestoreGuard started = started(topic);
        assertThat(started.allows()).isFalse();
        windTo("2034-04-20T00:00:00Z");
        assertThat(told.count(fired, DUE)).as("signalled while held").isZero();
        String page = given().accept("text/html")
                .get("/clock")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Jsoup.parse(page).select("p.flash.red").text()).contains("restored from a backup");
        assertThat(Jsoup.parse(page).select("#would ~ div table tbody tr").text())
                .contains("Vilnius", "due ");

        Forgery.of("/clock").form(Map.of()).post("/clock/release").then().statusCode(303);
        assertThat(started.allows()).isTrue();
        windTo("2034-05-03T06:00:01Z");
        assertThat(told.count(fired, DUE)).as("signalled again").isZero();
        assertThat(told.sql("SELECT due_signalled_at IS NOT NULL FROM step WHERE campaign_id = '" + fired + "'"))
                .containsExactly("t");
        assertThat(told.count(waiting, DUE)).isEqualTo(1);
        awaitSent();
        assertThat(started(topic).allows()).as("after a restart").isTrue();
    }

    @Test
    void anOrdinaryRestartGoesOnAtOnce() {
        told.plan("world-oceans-day", 2034, "us-vilnius");
        windTo("2034-06-01T00:00:00Z");
        awaitSent();
        assertThat(started(topic).allows()).isTrue();
    }

    @Test
    void aRunningClockNoticesThatItsDatabaseWasSetBack() {
        RestoreGuard running = started(topic);
        String campaign = told.plan("world-refugee-day", 2034, "us-vilnius");
        backUp();
        assertThat(running.allows()).isTrue();
        windTo("2034-06-20T06:00:01Z");
        assertThat(told.count(campaign, DUE)).isEqualTo(1);
        awaitSent();
        told.sql("UPDATE clock_book SET known_until = clock_timestamp()");
        assertThat(running.allows()).isTrue();
        restore();
        assertThat(running.allows()).isFalse();
    }

    @Test
    void withKafkaAwayAShortStopIsOrdinaryAndALongOneWaits() {
        ToldTopic away = new ToldTopic(Map.of("bootstrap.servers", "localhost:1"), relay);
        assertThat(started(away).allows()).isTrue();
        told.sql("UPDATE clock_book SET known_until = clock_timestamp() - interval '1 day'");
        RestoreGuard started = started(away);
        assertThat(started.allows()).isFalse();
        assertThat(book.read().hold()).isEqualTo(ClockBook.Hold.UNASKED);
        told.sql("UPDATE clock_book SET known_until = clock_timestamp()");
        assertThat(started(topic).allows()).as("once the topic answers").isTrue();
    }

    private RestoreGuard started(ToldTopic topic) {
        return new RestoreGuard(book, topic, outbox, relay);
    }

    private void backUp() {
        told.sql("UPDATE clock_book SET known_until = clock_timestamp()");
        TABLES.forEach(table -> told.sql("DROP TABLE IF EXISTS backup_" + table));
        TABLES.forEach(table -> told.sql("CREATE TABLE backup_" + table + " AS TABLE " + table));
    }

    private void restore() {
        told.sql("TRUNCATE step_publication, step, campaign, outbox, clock_book, told_signal CASCADE");
        TABLES.forEach(table -> told.sql("INSERT INTO " + table
                + (table.equals("outbox") ? " OVERRIDING SYSTEM VALUE" : "") + " SELECT * FROM backup_" + table));
    }

    private void awaitSent() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> told.sql("SELECT 1 FROM outbox WHERE published_at IS NULL LIMIT 1")
                        .isEmpty());
    }

    private void windTo(String instant) {
        clock.shiftTo(Instant.parse(instant));
        stepClock.tick();
    }
}
