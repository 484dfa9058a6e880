package org.kalends.outbox;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kalends.backends.BackendsResource;
import org.kalends.backends.DataFolder;
import org.kalends.backends.Ports;
import org.kalends.backends.Postgres;
import org.kalends.backends.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DatabaseAwayTest {

    private final Relays relays = new Relays();
    private Postgres postgres;

    @AfterEach
    void stop() throws InterruptedException {
        relays.stop();
        postgres.close();
    }

    @Test
    void theRelayGoesOnWhenTheDatabaseIsBack(@TempDir Path folder) throws SQLException {
        int port = Ports.free();
        postgres = Postgres.start(DataFolder.kept(folder), port);
        OutboxDatabase database = OutboxDatabase.createIn(postgres);
        relays.start(database, BackendsResource.kafka().bootstrapServers());
        database.append("relay.database-away", "key", "before");
        await().until(() -> database.waiting() == 0);
        postgres.close();
        postgres = Postgres.start(DataFolder.kept(folder), port);
        database.append("relay.database-away", "key", "after");
        await().atMost(Duration.ofSeconds(20)).until(() -> database.waiting() == 0);
        assertThat(new TopicReader(BackendsResource.kafka().bootstrapServers()).read("relay.database-away"))
                .extracting(message -> message.text())
                .containsExactly("before", "after");
    }
}
