package org.kalends.backends;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * PostgreSQL, Kafka and a mail server for a module's Quarkus tests: started once, with a new database at each
 * start of the application.
 */
public final class BackendsResource implements QuarkusTestResourceLifecycleManager {

    private static final AtomicInteger STARTS = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        String database = "test_" + STARTS.incrementAndGet();
        postgres().createDatabase(database);
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.db-kind", "postgresql");
        settings.put("quarkus.datasource.jdbc.url", postgres().jdbcUrl(database));
        settings.put("quarkus.datasource.username", Postgres.USER);
        settings.put("quarkus.datasource.password", "");
        settings.put("kafka.bootstrap.servers", kafka().bootstrapServers());
        settings.put("kalends.mail.host", mail().host());
        settings.put("kalends.mail.port", Integer.toString(mail().smtpPort()));
        settings.put("quarkus.log.category.\"kafka\".level", "WARN");
        settings.put("quarkus.log.category.\"org.apache.kafka\".level", "WARN");
        settings.put("quarkus.log.category.\"state.change.logger\".level", "WARN");
        return settings;
    }

    /** The backends stay for the next start; they go with the JVM. */
    @Override
    public void stop() {}

    /** The server that holds the databases. */
    public static Postgres postgres() {
        return Shared.POSTGRES;
    }

    /** The node that carries the messages. */
    public static Kafka kafka() {
        return Shared.KAFKA;
    }

    /** The server that receives the mail. */
    public static MailServer mail() {
        return Shared.MAIL;
    }

    private static final class Shared {
        static final Postgres POSTGRES = Postgres.start();
        static final Kafka KAFKA = Kafka.start();
        static final MailServer MAIL = MailServer.start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Shared::stop, "backends-stop"));
        }

        private static void stop() {
            MAIL.close();
            KAFKA.close();
            POSTGRES.close();
        }
    }
}
