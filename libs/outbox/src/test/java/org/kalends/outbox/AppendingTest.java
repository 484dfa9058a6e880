package org.kalends.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.backends.TopicMessage;
import org.kalends.backends.TopicReader;
import org.kalends.clock.ShiftableClock;
import org.kalends.contracts.MessageContract;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(BackendsResource.class)
class AppendingTest {

    private final UUID campaign = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Inject
    ShiftableClock clock;

    @Test
    void whatIsAppendedReachesKafkaUnderItsRowsId() {
        clock.shiftTo(Instant.parse("2020-07-30T03:00:00Z"));
        UUID id = QuarkusTransaction.requiringNew().call(() -> outbox.append(cancelled("rain")));
        await().until(() -> sent().size() == 1);
        TopicMessage message = sent().getFirst();
        assertThat(message.header("ce_id")).isEqualTo(id.toString());
        assertThat(message.header("ce_source")).isEqualTo("/kalends/outbox-test");
        assertThat(message.header("ce_time")).startsWith("2020-07-30T03:00:").endsWith("Z");
        assertThat(new MessageContract().violations(message.topic(), message.key(), message.headers(), message.text()))
                .isEmpty();
    }

    @Test
    void aListIsSentInItsOrder() {
        List<String> reasons =
                IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList();
        List<UUID> ids = QuarkusTransaction.requiringNew()
                .call(() ->
                        outbox.appendAll(reasons.stream().map(this::cancelled).toList()));
        await().until(() -> sent().size() == 60);
        assertThat(sent()).extracting(message -> reasonIn(message.text())).isEqualTo(reasons);
        assertThat(sent())
                .extracting(message -> message.header("ce_id"))
                .isEqualTo(ids.stream().map(UUID::toString).toList());
    }

    @Test
    void withoutATransactionNothingCanBeAppended() {
        assertThatThrownBy(() -> outbox.append(cancelled("rain"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        QuarkusTransaction.begin();
        outbox.append(cancelled("taken back"));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.append(cancelled("meant")));
        await().until(() -> !sent().isEmpty());
        assertThat(sent()).extracting(TopicMessage::text).noneMatch(text -> text.contains("taken back"));
    }

    @Test
    void eventsOfOneAggregateAreSentInTheOrderOfItsChanges() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO campaign VALUES (?, 0)")) {
            insert.setObject(1, campaign);
            insert.executeUpdate();
        }
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 60; i++) {
                writers.submit(() -> QuarkusTransaction.requiringNew().call(this::change));
            }
        }
        await().until(() -> sent().size() == 60);
        assertThat(sent())
                .extracting(message -> reasonIn(message.text()))
                .isEqualTo(
                        IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList());
    }

    @Test
    void whatWaitsIsMeasured() {
        MeterRegistry metrics = new SimpleMeterRegistry();
        Metrics.addRegistry(metrics);
        try {
            clock.shiftTo(Instant.parse("2020-07-30T03:00:00Z"));
            UUID id = QuarkusTransaction.requiringNew().call(() -> waiting("kalends test: no such topic"));
            clock.shiftTo(Instant.parse("2020-07-30T03:10:00Z"));
            await().until(() -> value(metrics, "kalends.outbox.depth") == 1);
            assertThat(value(metrics, "kalends.outbox.oldest.age")).isBetween(599.0, 660.0);
            QuarkusTransaction.requiringNew().call(() -> delete(id));
            await().until(() -> value(metrics, "kalends.outbox.depth") == 0);
        } finally {
            Metrics.removeRegistry(metrics);
        }
    }

    private UUID change() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE campaign SET version = version + 1 WHERE id = ? RETURNING version")) {
            update.setObject(1, campaign);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return outbox.append(cancelled(Long.toString(row.getLong(1))));
            }
        }
    }

    /** Kafka refuses this row's topic, so that it stays. */
    private UUID waiting(String topic) throws SQLException {
        UUID id = outbox.append(cancelled("waits"));
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE outbox SET topic = ? WHERE id = ?")) {
            update.setString(1, topic);
            update.setObject(2, id);
            update.executeUpdate();
        }
        return id;
    }

    private int delete(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE id = ?")) {
            delete.setObject(1, id);
            return delete.executeUpdate();
        }
    }

    private static double value(MeterRegistry metrics, String name) {
        return metrics.get(name).gauge().value();
    }

    private static String reasonIn(String json) {
        return json.replaceAll(".*\"reason\":\"(\\w+)\".*", "$1");
    }

    private StepCancelled cancelled(String reason) {
        return new StepCancelled(campaign, UUID.randomUUID(), reason);
    }

    private List<TopicMessage> sent() {
        return new TopicReader(BackendsResource.kafka().bootstrapServers())
                .read(Topic.CAMPAIGN.address()).stream()
                        .filter(message -> campaign.toString().equals(message.key()))
                        .toList();
    }
}
