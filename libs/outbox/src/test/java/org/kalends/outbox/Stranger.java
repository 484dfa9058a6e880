package org.kalends.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.kalends.contracts.Event;
import org.kalends.contracts.Topic;

/** Somebody else who sends to a topic, well or badly. */
final class Stranger implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    Stranger(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    static ProducerRecord<String, byte[]> message(Event event) {
        CloudEvent envelope =
                CloudEvent.of(event, UUID.randomUUID().toString(), "/stranger", Instant.parse("2020-07-30T03:00:00Z"));
        return CloudEvents.write(event.type().topic().address(), envelope);
    }

    static ProducerRecord<String, byte[]> message(String type, String key, String data) {
        CloudEvent envelope = new CloudEvent(
                UUID.randomUUID().toString(),
                "/stranger",
                type,
                Instant.parse("2020-07-30T03:00:00Z"),
                key,
                data.getBytes(StandardCharsets.UTF_8));
        return CloudEvents.write(Topic.CAMPAIGN.address(), envelope);
    }

    void send(ProducerRecord<String, byte[]> message) throws ExecutionException, InterruptedException {
        producer.send(message).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
