package org.kalends.outbox;

import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;

/** Lets the relay run as long as the application does. */
@ApplicationScoped
class RelayStart {

    private final RelaySettings settings;
    private final Relay relay;

    @Inject
    RelayStart(
            RelaySettings settings,
            DataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.settings = settings;
        this.relay = new Relay(settings, database, kafka);
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            relay.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        relay.stop();
    }
}
