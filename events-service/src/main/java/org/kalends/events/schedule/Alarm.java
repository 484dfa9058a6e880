package org.kalends.events.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

/** Wakes whoever waits when a step's moment has appeared or moved: a connection that listens. */
final class Alarm implements AutoCloseable {

    private final Connection connection;

    private Alarm(Connection connection) {
        this.connection = connection;
    }

    static Alarm set(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN step");
            return new Alarm(connection);
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Waits, at most for this long. Answers whether it was woken. */
    boolean await(Duration longest) throws SQLException {
        // a wait of 0 would have no end
        int millis = Math.toIntExact(Math.max(1, longest.toMillis()));
        return connection.unwrap(PGConnection.class).getNotifications(millis).length > 0;
    }

    /** Ends the session itself: a connection given back to a pool would go on listening. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.abort(Runnable::run);
        }
    }
}
