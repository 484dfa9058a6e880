package org.kalends.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

/**
 * The right to empty the outbox of one database: a session's advisory lock, held with the connection. All that the
 * leader does to the outbox goes over this connection, so that who has lost the lock can mark nothing as sent.
 */
final class Leadership implements AutoCloseable {

    private static final long LOCK = 0x6b616c656e6473L;

    private final Connection connection;

    private Leadership(Connection connection) {
        this.connection = connection;
    }

    /** Leadership, unless another process has it. */
    static Optional<Leadership> claim(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        boolean claimed = false;
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            claimed = answer.next() && answer.getBoolean(1);
            if (claimed) {
                statement.execute("LISTEN outbox");
                return Optional.of(new Leadership(connection));
            }
            return Optional.empty();
        } finally {
            if (!claimed) {
                connection.close();
            }
        }
    }

    /** Waits until something was appended, at most for this long. */
    void await(Duration longest) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(longest.toMillis()));
    }

    /** What waits behind this position, in order. */
    List<OutboxRow> waitingAfter(long position, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT position, id, topic, aggregateid, type, payload, created_at FROM outbox
                WHERE published_at IS NULL AND position > ? ORDER BY position LIMIT ?""")) {
            query.setLong(1, position);
            query.setInt(2, limit);
            try (ResultSet found = query.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        }
    }

    private static OutboxRow row(ResultSet found) throws SQLException {
        return new OutboxRow(
                found.getLong("position"),
                found.getObject("id", UUID.class),
                found.getString("topic"),
                found.getString("aggregateid"),
                found.getString("type"),
                found.getString("payload"),
                found.getTimestamp("created_at").toInstant());
    }

    /** Notes that Kafka has acknowledged these. */
    void markSent(Collection<OutboxRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Array positions = connection.createArrayOf(
                "bigint", rows.stream().map(OutboxRow::position).toArray());
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE outbox SET published_at = clock_timestamp() WHERE position = ANY (?)")) {
            update.setArray(1, positions);
            update.executeUpdate();
        } finally {
            positions.free();
        }
    }

    /** Deletes what was sent, and the ids of what was heard, longer ago than this. */
    void purge(Duration sent, Duration heard) throws SQLException {
        delete("DELETE FROM outbox WHERE published_at < clock_timestamp() - make_interval(secs => ?)", sent);
        delete("DELETE FROM message_log WHERE heard_at < clock_timestamp() - make_interval(secs => ?)", heard);
    }

    private void delete(String sql, Duration olderThan) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setDouble(1, olderThan.toSeconds());
            delete.executeUpdate();
        }
    }

    /** Ends the session itself: a connection given back to a pool would keep the lock. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.abort(Runnable::run);
        }
    }
}
