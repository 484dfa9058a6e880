package org.kalends.backends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server on the loopback interface, a child process of this JVM. Any local user may connect, without a password. */
public final class Postgres implements AutoCloseable {

    /** The user to connect as; the password is not asked for. */
    public static final String USER = "postgres";

    private static final Duration LAST_WORDS = Duration.ofSeconds(30);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    private Postgres(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts a server whose data go when it stops. */
    public static Postgres start() {
        return start(DataFolder.temporary("postgres"), Ports.free());
    }

    /**
     * Starts a server. One left over in the same folder by a killed process is stopped first.
     *
     * @param folder its data; made when empty. A kept folder is written durably, a temporary one is not
     * @throws BackendFailed when the folder is in use by a server that cannot be stopped, or the start fails
     */
    public static Postgres start(DataFolder folder, int port) {
        Path data = data(folder.path());
        stopLeftover(folder.path());
        String durable = folder.temporary() ? "off" : "on";
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries().toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(folder.temporary())
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", durable)
                    .setServerConfig("synchronous_commit", durable)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            return new Postgres(folder, server);
        } catch (IOException | RuntimeException e) {
            throw new BackendFailed("PostgreSQL did not start on port " + port + " with its data in " + data, e);
        }
    }

    /**
     * Stops the server that a killed process left running on this folder, if there is one.
     *
     * @throws BackendFailed when it does not stop
     */
    public static void stopLeftover(Path folder) {
        LeftoverPostgres.in(data(folder)).ifPresent(LeftoverPostgres::stop);
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** The address of a database for JDBC. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** A source of connections to a database, for assertions and tools. */
    public DataSource database(String name) {
        return server.getDatabase(USER, name);
    }

    /** The server's own process, parent of one for each connection. */
    public Optional<ProcessHandle> process() {
        return LeftoverPostgres.process(data(folder.path()));
    }

    /** Creates a database unless it is there. */
    public void createDatabase(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, name)) {
                statement.execute("CREATE DATABASE " + name);
            }
        } catch (SQLException e) {
            throw new BackendFailed("The database " + name + " could not be created", e);
        }
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (var row = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            return row.next();
        }
    }

    @Override
    public void close() {
        try (folder) {
            Optional<ProcessHandle> process = process();
            server.close();
            process.ifPresent(Postgres::awaitEnd);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    /** Writing out what is in memory may take longer than the control program waits. */
    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(LAST_WORDS.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new BackendFailed("PostgreSQL, process " + process.pid() + ", did not stop", e);
        }
    }

    /** The unpacked server, once per user: the user's cache, or the temporary folder where there is no home. */
    private static Path binaries() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        Path base = Files.isWritable(home)
                ? home.resolve(".cache").resolve("kalends")
                : Path.of(System.getProperty("java.io.tmpdir"), "kalends-" + System.getProperty("user.name"));
        return Files.createDirectories(base.resolve("postgres"));
    }
}
