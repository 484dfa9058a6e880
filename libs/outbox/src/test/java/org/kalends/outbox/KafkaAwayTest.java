package org.kalends.outbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.kalends.backends.TopicMessage;
import org.kalends.backends.TopicReader;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Kafka is not there when the service starts, comes, goes, and comes again. */
@QuarkusTest
@TestProfile(KafkaAwayProfile.class)
@WithTestResource(LateKafka.class)
class KafkaAwayTest {

    private final UUID campaign = UUID.randomUUID();
    private final List<UUID> steps = new ArrayList<>();

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @TestHTTPResource("/q/health")
    URI health;

    @Test
    void theServiceStaysReadyAndNothingIsLostNorOvertaken() throws Exception {
        assertHealthy();
        appendSome();
        LateKafka.come();
        awaitAllSentInOrder();
        LateKafka.go();
        appendSome();
        assertHealthy();
        LateKafka.come();
        awaitAllSentInOrder();
        await().atMost(Duration.ofSeconds(60)).until(() -> new Heard(database).times(steps.getLast()) == 1);
        for (UUID step : steps) {
            assertThat(new Heard(database).times(step)).isOne();
        }
        assertHealthy();
    }

    private void appendSome() {
        for (int i = 0; i < 20; i++) {
            UUID step = UUID.randomUUID();
            steps.add(step);
            QuarkusTransaction.requiringNew().run(() -> outbox.append(new StepCancelled(campaign, step, "rain")));
        }
    }

    private void awaitAllSentInOrder() {
        await().atMost(Duration.ofSeconds(90)).until(() -> sent().size() >= steps.size());
        assertThat(sent()).isEqualTo(steps.stream().map(UUID::toString).toList());
    }

    /** The steps as they were sent, each at its first sending. */
    private List<String> sent() {
        return new TopicReader(LateKafka.bootstrapServers())
                .read(Topic.CAMPAIGN.address()).stream()
                        .map(TopicMessage::text)
                        .map(json -> json.replaceAll(".*\"stepId\":\"([^\"]+)\".*", "$1"))
                        .distinct()
                        .toList();
    }

    private void assertHealthy() throws IOException, InterruptedException {
        for (String check : List.of("/ready", "/live", "/started")) {
            var answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(health + check)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }
}
