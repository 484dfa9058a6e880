package org.kalends.notifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.Event;

/** Messages as Kafka would hand them to a listener. */
public final class Messages {

    private Messages() {}

    /** The event with this message id. */
    public static ConsumerRecord<String, byte[]> of(UUID id, Event event) {
        try {
            return record(id, event, ContractJson.mapper().writeValueAsBytes(event));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A message that says it is this event, but is not JSON. */
    public static ConsumerRecord<String, byte[]> rubbish(Event event) {
        return record(UUID.randomUUID(), event, "<not json>".getBytes(StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<String, byte[]> record(UUID id, Event event, byte[] data) {
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>(event.type().topic().address(), 0, 0, event.key(), data);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id.toString());
        header(message, "ce_source", "/test");
        header(message, "ce_type", event.type().ceType());
        header(message, "ce_time", Instant.EPOCH.toString());
        header(message, "content-type", "application/json");
        return message;
    }

    /** The same, to be sent. */
    public static ProducerRecord<String, byte[]> toSend(ConsumerRecord<String, byte[]> message) {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(message.topic(), message.key(), message.value());
        message.headers().forEach(sent.headers()::add);
        return sent;
    }

    private static void header(ConsumerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
