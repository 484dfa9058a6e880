package org.kalends.backends;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresTest {

    @TempDir
    Path folder;

    @Test
    void keeps_its_data_over_a_restart_and_a_move_to_another_port() throws SQLException {
        try (Postgres first = Postgres.start(DataFolder.kept(folder), Ports.free())) {
            first.createDatabase("events");
            execute(first, "CREATE TABLE day (name text)");
            execute(first, "INSERT INTO day VALUES ('Kalendae')");
        }
        try (Postgres second = Postgres.start(DataFolder.kept(folder), Ports.free())) {
            second.createDatabase("events");
            assertThat(only(second, "SELECT name FROM day")).isEqualTo("Kalendae");
        }
    }

    @Test
    void stops_a_server_left_over_by_a_killed_process_before_it_starts() throws Exception {
        int port = Ports.free();
        KilledStarter.leavePostgres(folder, port);
        assertThat(Ports.isFree(port)).isFalse();
        try (Postgres next = Postgres.start(DataFolder.kept(folder), Ports.free())) {
            assertThat(Ports.isFree(port)).isTrue();
            next.createDatabase("events");
            assertThat(only(next, "SELECT 'here'")).isEqualTo("here");
        }
    }

    @Test
    void a_temporary_folder_goes_with_the_server() {
        DataFolder temporary = DataFolder.temporary("postgres-test");
        Postgres.start(temporary, Ports.free()).close();
        assertThat(temporary.path()).doesNotExist();
    }

    private static void execute(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.database("events").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String only(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.database("events").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
