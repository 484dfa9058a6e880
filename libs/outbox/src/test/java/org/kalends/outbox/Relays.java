package org.kalends.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Relays of a test, stopped after it. */
final class Relays {

    static final String SOURCE = "/kalends/test";

    private final List<Relay> started = new ArrayList<>();

    Relay start(OutboxDatabase database, String bootstrapServers) {
        return start(database, bootstrapServers, new Hasty(Duration.ofDays(7)));
    }

    Relay start(OutboxDatabase database, String bootstrapServers, RelaySettings settings) {
        Relay relay = new Relay(settings, database.source(), kafka(bootstrapServers));
        relay.start();
        started.add(relay);
        return relay;
    }

    static Map<String, Object> kafka(String bootstrapServers) {
        return Map.of("bootstrap.servers", bootstrapServers);
    }

    void stop() throws InterruptedException {
        for (Relay relay : started) {
            relay.stop();
        }
    }

    /** Settings for tests: everything soon, and so few rows at a time that batches matter. */
    record Hasty(Duration retention) implements RelaySettings {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public String source() {
            return SOURCE;
        }

        @Override
        public int batch() {
            return 7;
        }

        @Override
        public Duration poll() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration standBy() {
            return Duration.ofMillis(100);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration acknowledgement() {
            return Duration.ofSeconds(6);
        }

        @Override
        public Duration logRetention() {
            return Duration.ofDays(100);
        }

        @Override
        public Duration purge() {
            return Duration.ofMillis(100);
        }
    }
}
