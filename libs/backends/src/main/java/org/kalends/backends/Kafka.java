package org.kalends.backends;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One Kafka node, broker and controller, in this JVM and on the loopback interface; topics and offsets are kept with its folder. */
public final class Kafka implements AutoCloseable {

    private static final Logger[] CHATTY = {Logger.getLogger("kafka"), Logger.getLogger("org.apache.kafka")};

    private final DataFolder folder;
    private final int port;
    private final KafkaRaftServer server;

    private Kafka(DataFolder folder, int port, KafkaRaftServer server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    /** Starts a node whose data go when it stops. */
    public static Kafka start() {
        return start(DataFolder.temporary("kafka"), Ports.free());
    }

    /**
     * Starts a node and returns when it takes messages.
     *
     * @param folder its data; formatted when empty
     * @throws BackendFailed when it does not start
     */
    public static Kafka start(DataFolder folder, int port) {
        for (Logger chatty : CHATTY) {
            chatty.setLevel(Level.WARNING);
        }
        Properties settings = settings(folder, port);
        format(folder.path(), settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw new BackendFailed("Kafka did not start on port " + port + " with its data in " + folder.path(), e);
        }
        return new Kafka(folder, port, server);
    }

    /** The port its clients connect to. */
    public int port() {
        return port;
    }

    /** The value of {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    public void close() {
        try (folder) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static Properties settings(DataFolder folder, int port) {
        int controller = Ports.free();
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@localhost:" + controller);
        settings.setProperty("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controller);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("log.dirs", folder.path().resolve("data").toString());
        settings.setProperty("num.partitions", "3");
        singleNode(settings);
        return settings;
    }

    private static void singleNode(Properties settings) {
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("log.segment.bytes", "16777216");
        settings.setProperty("log.index.size.max.bytes", "1048576");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
    }

    private static void format(Path folder, Properties settings) {
        if (Files.exists(folder.resolve("data").resolve("meta.properties"))) {
            return;
        }
        Path file = folder.resolve("server.properties");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        } catch (IOException e) {
            throw new BackendFailed("Kafka's settings cannot be written to " + file, e);
        }
        String[] words = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()};
        if (StorageTool.execute(words, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
            throw new BackendFailed("Kafka's folder " + folder + " could not be formatted: " + said);
        }
    }
}
