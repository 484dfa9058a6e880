package org.kalends.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.kalends.backends.DataFolder;
import org.kalends.backends.Ports;
import org.kalends.backends.Postgres;
import org.kalends.local.process.Service;
import org.kalends.local.process.ServiceProcess;

/** A statement's public page per second, against a static file from the same server. */
final class Newsroom {

    private static final String DATABASE = "content";
    private static final String PAGE = "/content/newsroom/us-vilnius/2026/a-day";
    private static final String STATIC_FILE = "/content/assets/kalends.js";
    private static final String RELEASED = """
            INSERT INTO public_page (id, statement_id, office, observance, occurrence_year, slug, locale, main, title, html,
              minutes, kind, occurrence, office_snapshot, released_at)
            SELECT gen_random_uuid(), '00000000-0000-0000-0000-000000000001', 'us-vilnius', 'a-day', 2026, 'a-day', locale,
              locale = 'en', 'A day', '<p>' || repeat('What we say on this day. ', 200) || '</p>', 4, 'statement',
              '{"observance": {"key": "a-day", "names": {"en": "A day"}, "kind": "day", "topics": []}, "year": 2026,
                "date": "2026-07-30"}',
              '{"key": "us-vilnius", "names": {"en": "Embassy"}, "country": "LT", "cities": {"en": "Vilnius"},
                "zone": "Europe/Vilnius", "locales": ["en", "ru"]}', now()
            FROM unnest(ARRAY['en', 'ru']) AS locale""";

    private Newsroom() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("kalends-bench");
        try (Postgres postgres = Postgres.start(DataFolder.kept(folder.resolve("postgres")), Ports.free())) {
            postgres.createDatabase(DATABASE);
            ServiceProcess process = process(postgres, folder);
            try {
                process.start();
                process.awaitReady(Duration.ofMinutes(3));
                release(postgres);
                measure(process.service().port());
            } finally {
                process.kill();
            }
        }
    }

    private static void measure(int port) {
        try (Visitors visitors = new Visitors(port)) {
            Map<String, Double> medians = Rounds.USUAL.medians(List.of(
                    new Contender("page of a statement", () -> visitors.read(PAGE)),
                    new Contender("static file of 1 KB", () -> visitors.read(STATIC_FILE))));
            new Table(System.out, "requests").print("The newsroom, a page of " + visitors.size(PAGE) + " bytes", medians);
        }
    }

    private static void release(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.database(DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(RELEASED);
        }
    }

    private static ServiceProcess process(Postgres postgres, Path folder) {
        Service service = Service.built(Path.of("").toAbsolutePath(), DATABASE, Ports.free(), Ports.free());
        return new ServiceProcess(
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
    }
}
