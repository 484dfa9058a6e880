package org.kalends.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.kalends.backends.DataFolder;
import org.kalends.backends.Ports;
import org.kalends.backends.Postgres;
import org.kalends.local.process.Patience;
import org.kalends.local.process.Service;
import org.kalends.local.process.ServiceProcess;

/** The packaged events-service on a durable PostgreSQL of its own. Nothing leaves its outbox, and its clock is held at first. */
final class Events implements AutoCloseable {

    private static final String DATABASE = "events";
    private static final String CAMPAIGN = """
            INSERT INTO office (id, key, names, country, cities, zone, locales, sequence, version)
            VALUES (gen_random_uuid(), 'us-vilnius', '{"en": "Embassy"}', 'LT', '{"en": "Vilnius"}', 'Europe/Vilnius',
              '{en}', 1, 0);
            INSERT INTO campaign (id, observance_key, observance, occurrence_year, occurrence_date,
              playbook_key, playbook_edition, decision, planned_by, planned_at, version)
            SELECT gen_random_uuid(), 'a-day', '{"key": "a-day", "names": {"en": "A day"}}', 2026,
              '2026-07-30', 'single-statement', 1, 'SCHEDULED', 'ines', now(), 0
            FROM generate_series(1, 100) n""";

    private final Postgres postgres;
    private final ServiceProcess process;

    private Events(Postgres postgres, ServiceProcess process) {
        this.postgres = postgres;
        this.process = process;
    }

    static Events start() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("kalends-bench");
        Postgres postgres = Postgres.start(DataFolder.kept(folder.resolve("postgres")), Ports.free());
        postgres.createDatabase(DATABASE);
        Service service = Service.built(Path.of("").toAbsolutePath(), DATABASE, Ports.free(), Ports.free());
        ServiceProcess process = new ServiceProcess(
                service,
                Map.of(
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(service.port()),
                        "QUARKUS_MANAGEMENT_PORT",
                        Integer.toString(service.managementPort()),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        postgres.jdbcUrl(DATABASE),
                        "QUARKUS_DATASOURCE_USERNAME",
                        Postgres.USER,
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "not-asked-for",
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "localhost:1",
                        "QUARKUS_OIDC_TENANT_ENABLED",
                        "false",
                        "KALENDS_OUTBOX_ENABLED",
                        "false"),
                folder);
        process.start();
        process.awaitReady(Duration.ofMinutes(3));
        Events events = new Events(postgres, process);
        events.hold();
        events.sql(CAMPAIGN);
        // it would be counted among what the clock reads
        events.sql("ALTER TABLE step SET (autovacuum_enabled = off)");
        return events;
    }

    Connection connection() throws SQLException {
        return postgres.database(DATABASE).getConnection();
    }

    String url() {
        return postgres.jdbcUrl(DATABASE);
    }

    /** The clock signals nothing. */
    void hold() throws SQLException {
        sql("UPDATE clock_book SET hold = 'RESTORED', held_since = now()");
    }

    /** The clock goes on. */
    void go() throws SQLException {
        sql("UPDATE clock_book SET hold = NULL, known_until = clock_timestamp(), cleared_until = clock_timestamp();"
                + " NOTIFY step");
    }

    /** No steps and nothing told. */
    void clear() throws SQLException {
        sql("TRUNCATE step, outbox CASCADE");
    }

    /**
     * Steps whose draft was asked for.
     *
     * @param dueAt an SQL expression of n, which counts from 1
     */
    void steps(int count, String dueAt) throws SQLException {
        sql("""
            INSERT INTO step (id, campaign_id, kind, office, zone, draft_local, approve_local, due_local, draft_at,
              approve_by, due_at, late_policy, channel_kinds, state, state_since, draft_signalled_at,
              statement_sequence, missing_facts, version)
            SELECT gen_random_uuid(), c.ids[1 + n %% 100], 'kind' || n, 'us-vilnius', 'Europe/Vilnius', now(), now(),
              now(), now(), now(), %s, 'hold', '{page}', 'APPROVED', now(), now(), 0, '{}', 0
            FROM generate_series(1, %d) n, (SELECT array_agg(id) AS ids FROM campaign) c""".formatted(dueAt, count));
        sql("VACUUM ANALYZE step");
    }

    void await(BooleanSupplier seen) {
        if (!new Patience(Duration.ofMinutes(5), Duration.ofMillis(10)).until(seen)) {
            throw new IllegalStateException("It did not happen in five minutes; the log is " + process.log());
        }
    }

    boolean allFired() {
        return number("""
                SELECT count(*) FROM (SELECT 1 FROM step WHERE due_signalled_at IS NULL AND due_at < now() + interval '1 day'
                  LIMIT 1) waiting""") == 0;
    }

    double number(String query) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    void sql(String statements) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    @Override
    public void close() {
        process.kill();
        postgres.close();
    }
}
