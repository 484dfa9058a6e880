package org.kalends.backends;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message as it lies on a topic.
 *
 * @param headers by name; of one that stands there twice, the last
 * @param text the value as UTF-8; null for a message without one
 */
public record TopicMessage(
        String topic, int partition, long offset, String key, Map<String, String> headers, String text) {

    static TopicMessage of(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), utf8(header.value())));
        return new TopicMessage(
                message.topic(), message.partition(), message.offset(), message.key(), headers, utf8(message.value()));
    }

    private static String utf8(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** The value of this header; null when it is not there. */
    public String header(String name) {
        return headers.get(name);
    }
}
