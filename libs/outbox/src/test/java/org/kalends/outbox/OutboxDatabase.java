package org.kalends.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.kalends.backends.BackendsResource;
import org.kalends.backends.Postgres;

/** A new database of a service that has only an outbox. */
final class OutboxDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DataSource source;

    private OutboxDatabase(DataSource source) {
        this.source = source;
    }

    static OutboxDatabase create() {
        return createIn(BackendsResource.postgres());
    }

    static OutboxDatabase createIn(Postgres postgres) {
        String name = "outbox_" + COUNT.incrementAndGet();
        postgres.createDatabase(name);
        DataSource source = postgres.database(name);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/outbox")
                .load()
                .migrate();
        return new OutboxDatabase(source);
    }

    DataSource source() {
        return source;
    }

    /** Appends in a transaction of its own, as a service would. */
    UUID append(String topic, String key, String payload) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = source.getConnection()) {
            insert(connection, id, topic, key, payload);
        }
        return id;
    }

    private static void insert(Connection connection, UUID id, String topic, String key, String payload)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO outbox (id, topic, aggregatetype, aggregateid, type, payload, created_at)
                VALUES (?, ?, 'test', ?, 'org.kalends.test.v1', ?, ?)""")) {
            insert.setObject(1, id);
            insert.setString(2, topic);
            insert.setString(3, key);
            insert.setString(4, payload);
            insert.setTimestamp(5, Timestamp.from(Instant.parse("2020-07-30T03:00:00Z")));
            insert.executeUpdate();
        }
    }

    long waiting() throws SQLException {
        return count("SELECT count(*) FROM outbox WHERE published_at IS NULL");
    }

    long rows() throws SQLException {
        return count("SELECT count(*) FROM outbox");
    }

    long leaders() throws SQLException {
        return count("SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
                + " WHERE l.locktype = 'advisory' AND d.datname = current_database()");
    }

    /** Ends the session that holds the lock, as a failing network or an administrator would. */
    void cutOffTheLeader() throws SQLException {
        count("SELECT count(pg_terminate_backend(l.pid)) FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
                + " WHERE l.locktype = 'advisory' AND d.datname = current_database()");
    }

    long count(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
