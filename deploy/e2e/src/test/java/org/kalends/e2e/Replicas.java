package org.kalends.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.kalends.backends.Ports;
import org.kalends.backends.Postgres;
import org.kalends.local.process.Service;
import org.kalends.local.process.ServiceProcess;

/** Several processes of events-service on one database. */
final class Replicas implements AutoCloseable {

    private static final Path ROOT = Path.of(System.getProperty("kalends.root"));
    private static final Duration READY = Duration.ofMinutes(5);

    private final List<ServiceProcess> processes;

    private Replicas(List<ServiceProcess> processes) {
        this.processes = processes;
    }

    /**
     * Starts them.
     *
     * @param kafka its address, whether it is there or not
     * @param batch how many steps each claims at once
     */
    static Replicas start(int count, Postgres postgres, String database, String kafka, int batch) throws IOException {
        Path folder = Files.createTempDirectory("kalends-replicas");
        List<ServiceProcess> processes = IntStream.range(0, count)
                .mapToObj(n -> {
                    Service built = Service.built(ROOT, "events", Ports.free(), Ports.free());
                    Service service = new Service(name(n), built.jar(), built.port(), built.managementPort());
                    Map<String, String> settings = settings(service, postgres.jdbcUrl(database), kafka);
                    settings.put("KALENDS_STEPS_BATCH", Integer.toString(batch));
                    return new ServiceProcess(service, settings, folder);
                })
                .toList();
        Replicas replicas = new Replicas(processes);
        // the first makes the tables
        processes.getFirst().start();
        processes.getFirst().awaitReady(READY);
        processes.stream().skip(1).forEach(ServiceProcess::start);
        processes.forEach(process -> process.awaitReady(READY));
        return replicas;
    }

    /** Ends the one of this name at once, as kill -9 does. */
    void kill(String name) {
        processes.stream()
                .filter(process -> process.service().name().equals(name))
                .findFirst()
                .orElseThrow()
                .kill();
    }

    private static String name(int number) {
        return "clock-" + number;
    }

    private static Map<String, String> settings(Service service, String url, String kafka) {
        return new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(service.port()),
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(service.managementPort()),
                "QUARKUS_DATASOURCE_JDBC_URL",
                url + "?ApplicationName=" + service.name(),
                "QUARKUS_DATASOURCE_USERNAME",
                Postgres.USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                "not-asked-for",
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka,
                "QUARKUS_OIDC_TENANT_ENABLED",
                "false",
                "KALENDS_OUTBOX_ACKNOWLEDGEMENT",
                "PT6S"));
    }

    @Override
    public void close() {
        processes.stream().filter(process -> process.handle().isAlive()).forEach(ServiceProcess::kill);
    }
}
