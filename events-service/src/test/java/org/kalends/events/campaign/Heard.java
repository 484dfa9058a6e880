package org.kalends.events.campaign;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.Event;

/** Messages as they come from the broker. */
final class Heard {

    private Heard() {}

    static ConsumerRecord<String, byte[]> message(Event event) {
        try {
            return message(event.type().ceType(), ContractJson.mapper().writeValueAsBytes(event), event.key());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConsumerRecord<String, byte[]> message(String type, byte[] data, String key) {
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>("topic", 0, 0, key, data);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", UUID.randomUUID().toString());
        header(message, "ce_source", "/test");
        header(message, "ce_type", type);
        header(message, "ce_time", "2025-01-01T00:00:00Z");
        header(message, "content-type", "application/json");
        return message;
    }

    private static void header(ConsumerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
