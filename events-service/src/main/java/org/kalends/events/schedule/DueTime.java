package org.kalends.events.schedule;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.clock.ShiftableClock;

/**
 * The time by which steps fall due: that of the database, which all replicas share, moved by the rehearsal's shift. A
 * replica whose own clock is wrong signals nothing early (docs/adr/0012).
 */
@ApplicationScoped
class DueTime {

    private static final String READ = "SELECT clock_timestamp() AS now, hold IS NOT NULL AS held FROM clock_book";

    private final DataSource database;
    private final ShiftableClock clock;

    @Inject
    DueTime(DataSource database, ShiftableClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What the database says.
     *
     * @param held nothing may be signalled, see {@link RestoreGuard}
     */
    record Reading(Instant now, boolean held) {}

    /** @throws IllegalStateException when the database does not answer */
    Reading read() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(READ)) {
            row.next();
            Instant now = row.getTimestamp("now").toInstant().plus(clock.shift());
            return new Reading(now, row.getBoolean("held"));
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what time it is", e);
        }
    }

    Instant now() {
        return read().now();
    }
}
