package org.kalends.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import org.kalends.backends.Postgres;

/** The same work done otherwise, on the same PostgreSQL. */
final class Peers implements AutoCloseable {

    private static final String CLAIM = """
            SELECT id, campaign_id, due_at, late_policy FROM step
            WHERE due_at <= now() AND due_signalled_at IS NULL AND draft_signalled_at IS NOT NULL AND missed_at IS NULL
              AND state NOT IN ('CANCELLED', 'SKIPPED', 'EXPIRED')
            ORDER BY due_at, id LIMIT 1000 FOR UPDATE SKIP LOCKED""";

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS scheduled_tasks (
              task_name text NOT NULL, task_instance text NOT NULL, task_data bytea,
              execution_time timestamptz NOT NULL, picked boolean NOT NULL, picked_by text,
              last_success timestamptz, last_failure timestamptz, consecutive_failures int, last_heartbeat timestamptz,
              version bigint NOT NULL, priority smallint, PRIMARY KEY (task_name, task_instance));
            CREATE INDEX IF NOT EXISTS execution_time_idx ON scheduled_tasks (execution_time);
            CREATE INDEX IF NOT EXISTS last_heartbeat_idx ON scheduled_tasks (last_heartbeat)""";

    private final Events events;
    private final AgroalDataSource pool;

    Peers(Events events, String url) throws SQLException {
        this.events = events;
        this.pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(30)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url + "?reWriteBatchedInserts=true")
                                .principal(new NamePrincipal(Postgres.USER)))));
        events.sql(TABLE);
    }

    private record Claimed(UUID id, UUID campaign, Timestamp dueAt, String latePolicy) {}

    /** A bare loop: claim with SKIP LOCKED, mark, insert the outbox rows as a JDBC batch, commit. */
    int bareLoop() throws SQLException {
        int all = 0;
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            List<Claimed> claimed;
            do {
                claimed = claim(connection);
                mark(connection, claimed);
                tell(connection, claimed);
                connection.commit();
                all += claimed.size();
            } while (!claimed.isEmpty());
        }
        return all;
    }

    private static List<Claimed> claim(Connection connection) throws SQLException {
        List<Claimed> claimed = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(CLAIM);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                claimed.add(new Claimed(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getTimestamp(3),
                        rows.getString(4)));
            }
        }
        return claimed;
    }

    private static void mark(Connection connection, List<Claimed> claimed) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE step SET due_signalled_at = now() WHERE id = ANY (?)")) {
            Array ids = connection.createArrayOf(
                    "uuid", claimed.stream().map(Claimed::id).toArray());
            update.setArray(1, ids);
            update.executeUpdate();
        }
    }

    private static void tell(Connection connection, List<Claimed> claimed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO outbox (id, topic, aggregatetype, aggregateid, type, payload, created_at)
                VALUES (?, 'kalends.events.campaign.v1', 'campaign', ?, 'org.kalends.step.due.v1', ?, now())""")) {
            for (Claimed step : claimed) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, step.campaign().toString());
                insert.setString(
                        3,
                        "{\"campaignId\":\"" + step.campaign() + "\",\"stepId\":\"" + step.id() + "\",\"dueAt\":\""
                                + step.dueAt().toInstant() + "\",\"latePolicy\":\"" + step.latePolicy() + "\"}");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** As many one-time tasks of db-scheduler, which do nothing at all. Answers the seconds from start to the last one. */
    double dbScheduler(int tasks) throws SQLException {
        events.sql("TRUNCATE scheduled_tasks");
        events.sql("INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)"
                + " SELECT 'due', n::text, now(), false, 1, 50 FROM generate_series(1, " + tasks + ") n");
        events.sql("VACUUM ANALYZE scheduled_tasks");
        AtomicInteger done = new AtomicInteger();
        OneTimeTask<Void> due = Tasks.oneTime("due").execute((instance, context) -> done.incrementAndGet());
        Scheduler scheduler = Scheduler.create(pool, due)
                .threads(20)
                .pollUsingLockAndFetch(1.0, 4.0)
                .pollingInterval(Duration.ofMillis(100))
                .build();
        long start = System.nanoTime();
        scheduler.start();
        events.await(() -> events.number("SELECT count(*) FROM (SELECT 1 FROM scheduled_tasks LIMIT 1) t") == 0);
        double seconds = (System.nanoTime() - start) / 1e9;
        scheduler.stop();
        if (done.get() != tasks) {
            throw new IllegalStateException("db-scheduler ran " + done.get() + " of " + tasks + " tasks");
        }
        return seconds;
    }

    @Override
    public void close() {
        pool.close();
    }
}
