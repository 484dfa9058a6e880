package org.kalends.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;

/** An event that waits to be sent. */
record OutboxRow(long position, UUID id, String topic, String key, String type, String payload, Instant createdAt) {

    /** Rows of one line are sent in their order; lines do not wait for each other. */
    record Line(String topic, String key) {}

    Line line() {
        return new Line(topic, key);
    }

    ProducerRecord<String, byte[]> message(String source) {
        byte[] data = payload.getBytes(StandardCharsets.UTF_8);
        return CloudEvents.write(topic, new CloudEvent(id.toString(), source, type, createdAt, key, data));
    }
}
