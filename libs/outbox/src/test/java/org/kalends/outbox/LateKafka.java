package org.kalends.outbox;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.kalends.backends.BackendsResource;
import org.kalends.backends.DataFolder;
import org.kalends.backends.Kafka;
import org.kalends.backends.Ports;

/** The shared backends, but a Kafka that comes and goes as a test says; at first it is not there. */
public class LateKafka implements QuarkusTestResourceLifecycleManager {

    private static final int PORT = Ports.free();
    private static DataFolder folder;
    private static Kafka kafka;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(new BackendsResource().start());
        settings.put("kafka.bootstrap.servers", bootstrapServers());
        return settings;
    }

    static String bootstrapServers() {
        return "localhost:" + PORT;
    }

    static void come() {
        if (folder == null) {
            folder = DataFolder.temporary("late-kafka");
        }
        kafka = Kafka.start(DataFolder.kept(folder.path()), PORT);
    }

    static void go() {
        kafka.close();
    }

    @Override
    public void stop() {
        if (kafka != null) {
            go();
            folder.close();
        }
    }
}
