package org.kalends.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.kalends.backends.BackendsResource;
import org.kalends.backends.TopicMessage;
import org.kalends.backends.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RelayTest {

    private final TopicReader reader = new TopicReader(kafka());
    private final Relays relays = new Relays();
    private OutboxDatabase database;
    private String topic;

    @BeforeEach
    void makeDatabase(TestInfo test) {
        database = OutboxDatabase.create();
        topic = "relay." + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    }

    @AfterEach
    void stopRelays() throws InterruptedException {
        relays.stop();
    }

    @Test
    void whatIsAppendedIsSentWithinASecond() throws SQLException {
        relays.start(database, kafka());
        await().until(() -> database.leaders() == 1);
        database.append(topic, "first", "{}");
        await().until(() -> reader.read(topic).size() == 1);
        database.append(topic, "second", "{}");
        await().atMost(Duration.ofSeconds(1)).until(() -> database.waiting() == 0);
    }

    @Test
    void theMessageIsACloudEventInBinaryMode() throws SQLException {
        UUID id = database.append(topic, "us-nur-sultan", "{\"name\":\"Нур-Султан 🕊\"}");
        relays.start(database, kafka());
        await().until(() -> database.waiting() == 0);
        TopicMessage message = reader.read(topic).getFirst();
        assertThat(message.key()).isEqualTo("us-nur-sultan");
        assertThat(message.text()).isEqualTo("{\"name\":\"Нур-Султан 🕊\"}");
        assertThat(message.headers())
                .containsOnly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", id.toString()),
                        Map.entry("ce_source", "/kalends/test"),
                        Map.entry("ce_type", "org.kalends.test.v1"),
                        Map.entry("ce_time", "2020-07-30T03:00:00Z"),
                        Map.entry("ce_subject", "us-nur-sultan"),
                        Map.entry("ce_dataschema", "https://kalends.org/schemas/org.kalends.test.v1.json"),
                        Map.entry("content-type", "application/json"));
    }

    @Test
    void eachKeyKeepsItsOrder() throws SQLException {
        for (int i = 0; i < 60; i++) {
            database.append(topic, "key-" + i % 5, Integer.toString(i));
        }
        relays.start(database, kafka());
        await().until(() -> database.waiting() == 0);
        List<TopicMessage> messages = reader.read(topic);
        assertThat(messages).hasSize(60);
        for (int key = 0; key < 5; key++) {
            int first = key;
            assertThat(valuesOf(messages, "key-" + key))
                    .containsExactlyElementsOf(IntStream.range(0, 12)
                            .mapToObj(i -> Integer.toString(first + 5 * i))
                            .toList());
        }
    }

    @Test
    void ofTwoRelaysOneLeadsAndNothingIsSentTwice() throws SQLException {
        relays.start(database, kafka());
        relays.start(database, kafka());
        for (int i = 0; i < 30; i++) {
            database.append(topic, "key", Integer.toString(i));
        }
        await().until(() -> database.waiting() == 0);
        assertThat(database.leaders()).isOne();
        assertThat(reader.read(topic)).hasSize(30);
    }

    @Test
    void theOtherTakesOverWhenTheLeadersConnectionDies() throws SQLException {
        relays.start(database, kafka());
        relays.start(database, kafka());
        await().until(() -> database.leaders() == 1);
        database.cutOffTheLeader();
        database.append(topic, "key", "after");
        await().atMost(Duration.ofSeconds(5)).until(() -> database.waiting() == 0);
        assertThat(database.leaders()).isOne();
    }

    @Test
    void theOtherTakesOverWhenTheLeaderStops() throws SQLException, InterruptedException {
        Relay leader = relays.start(database, kafka());
        await().until(() -> database.leaders() == 1);
        relays.start(database, kafka());
        leader.stop();
        database.append(topic, "key", "after");
        await().atMost(Duration.ofSeconds(5)).until(() -> database.waiting() == 0);
    }

    @Test
    void aRowSentButNotMarkedIsSentAgainUnderTheSameId() throws SQLException, InterruptedException {
        UUID id = database.append(topic, "key", "{}");
        try (Leadership leadership = Leadership.claim(database.source()).orElseThrow();
                Sender sender = new Sender(Relays.kafka(kafka()), Relays.SOURCE, Duration.ofSeconds(10))) {
            sender.send(leadership.waitingAfter(0, 10));
        }
        relays.start(database, kafka());
        await().until(() -> database.waiting() == 0);
        assertThat(reader.read(topic))
                .extracting(message -> message.header("ce_id"))
                .containsExactly(id.toString(), id.toString());
    }

    @Test
    void aMessageThatKafkaRefusesHoldsUpOnlyItsOwnKey() throws SQLException {
        database.append(topic, "large", "x".repeat(2_000_000));
        database.append(topic, "large", "behind it");
        for (int i = 0; i < 20; i++) {
            database.append(topic, "small", Integer.toString(i));
        }
        relays.start(database, kafka());
        await().until(() -> database.waiting() == 2);
        assertThat(valuesOf(reader.read(topic), "large")).isEmpty();
        assertThat(valuesOf(reader.read(topic), "small")).hasSize(20);
    }

    @Test
    void rowsAreDeletedSomeTimeAfterTheyWereSent() throws SQLException {
        database.append(topic, "key", "{}");
        relays.start(database, kafka(), new Relays.Hasty(Duration.ofSeconds(1)));
        await().until(() -> database.waiting() == 0);
        await().until(() -> {
            database.append(topic, "key", "{}");
            return database.rows() < reader.read(topic).size();
        });
    }

    private static List<String> valuesOf(List<TopicMessage> messages, String key) {
        return messages.stream()
                .filter(message -> message.key().equals(key))
                .map(TopicMessage::text)
                .toList();
    }

    private static String kafka() {
        return BackendsResource.kafka().bootstrapServers();
    }
}
