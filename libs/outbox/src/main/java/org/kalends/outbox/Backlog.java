package org.kalends.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * What waits in the outbox, as metrics: {@code kalends.outbox.depth} in rows and {@code kalends.outbox.oldest.age} in
 * seconds. Not a number while the database is away.
 */
@ApplicationScoped
class Backlog {

    private static final long FRESH_FOR = Duration.ofSeconds(1).toNanos();

    private final DataSource database;
    private final Clock clock;
    private final MeterRegistry metrics;
    private Reading latest;

    @Inject
    Backlog(DataSource database, Clock clock, MeterRegistry metrics) {
        this.database = database;
        this.clock = clock;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("kalends.outbox.depth", this, backlog -> backlog.read().depth())
                .description("Events that wait to be sent")
                .register(metrics);
        Gauge.builder(
                        "kalends.outbox.oldest.age",
                        this,
                        backlog -> backlog.read().oldestAge())
                .description("Age of the oldest event that waits to be sent")
                .baseUnit("seconds")
                .register(metrics);
    }

    private record Reading(double depth, double oldestAge, long at) {}

    private synchronized Reading read() {
        if (latest == null || System.nanoTime() - latest.at() > FRESH_FOR) {
            latest = ask();
        }
        return latest;
    }

    private Reading ask() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) AS depth, min(created_at) AS oldest FROM outbox WHERE published_at IS NULL")) {
            row.next();
            var oldest = row.getTimestamp("oldest");
            double age = oldest == null
                    ? 0
                    : Duration.between(oldest.toInstant(), clock.instant()).toMillis() / 1000.0;
            return new Reading(row.getDouble("depth"), Math.max(0, age), System.nanoTime());
        } catch (SQLException away) {
            return new Reading(Double.NaN, Double.NaN, System.nanoTime());
        }
    }
}
