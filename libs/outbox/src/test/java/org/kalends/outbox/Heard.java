package org.kalends.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

/** What took effect, as the database has it. */
record Heard(DataSource database) {

    long times(UUID step) throws SQLException {
        return count("SELECT count(*) FROM heard WHERE step = ?", step);
    }

    long logged(String id) throws SQLException {
        return count("SELECT count(*) FROM message_log WHERE id = ?", id);
    }

    private long count(String sql, Object parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
