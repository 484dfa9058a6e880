package org.kalends.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.kalends.backends.DataFolder;
import org.kalends.backends.Issuer;
import org.kalends.backends.Kafka;
import org.kalends.backends.MailServer;
import org.kalends.backends.Person;
import org.kalends.backends.Ports;
import org.kalends.backends.Postgres;

/** The neighbours of the services: each started on its own, all stopped together. */
final class Backends implements AutoCloseable {

    static final List<String> DATABASES = List.of("events", "content", "notifier");

    private static final String POSTGRES = "postgres";

    private final Path folder;
    private volatile Postgres postgres;
    private volatile Kafka kafka;
    private volatile MailServer mail;
    private volatile Issuer issuer;

    Backends(Path folder) {
        this.folder = folder;
    }

    /** Stops the server that a killed launcher left running; the others died with it. */
    static void stopLeftover(Path folder) {
        Postgres.stopLeftover(folder.resolve(POSTGRES));
    }

    String startPostgres() {
        postgres = Postgres.start(DataFolder.kept(folder.resolve(POSTGRES)), Ports.free());
        DATABASES.forEach(postgres::createDatabase);
        return "localhost:" + postgres.port();
    }

    String startKafka() {
        kafka = Kafka.start(DataFolder.kept(folder.resolve("kafka")), Ports.free());
        return kafka.bootstrapServers();
    }

    String startMail() {
        mail = MailServer.start(Ports.free(), Ports.free(), DataFolder.kept(folder.resolve("mail")));
        return "smtp localhost:" + mail.smtpPort() + ", imap localhost:" + mail.imapPort();
    }

    String startIssuer(int port) {
        issuer = Issuer.start(port, Person.samples());
        return issuer.url();
    }

    Postgres postgres() {
        return started(() -> postgres, "PostgreSQL");
    }

    Kafka kafka() {
        return started(() -> kafka, "Kafka");
    }

    MailServer mail() {
        return started(() -> mail, "The mail server");
    }

    private static <T> T started(Supplier<T> part, String name) {
        T running = part.get();
        if (running == null) {
            throw new IllegalStateException(name + " has not been started");
        }
        return running;
    }

    /** The issuer first, the databases last, each even when another fails. */
    @Override
    public void close() {
        Closing databases = postgres == null ? () -> {} : postgres::close;
        Closing topics = kafka == null ? () -> {} : kafka::close;
        Closing mailboxes = mail == null ? () -> {} : mail::close;
        Closing people = issuer == null ? () -> {} : issuer::close;
        try (databases;
                topics;
                mailboxes) {
            people.close();
        }
    }

    @FunctionalInterface
    private interface Closing extends AutoCloseable {
        @Override
        void close();
    }
}
