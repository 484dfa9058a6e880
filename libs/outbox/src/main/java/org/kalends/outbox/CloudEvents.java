package org.kalends.outbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents on Kafka in binary mode: the only place where the headers are named, written and read.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">CloudEvents
 *     1.0.2, Kafka protocol binding</a>
 */
public final class CloudEvents {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";

    private static final String VERSION = "1.0";
    private static final String JSON = "application/json";

    private CloudEvents() {}

    /** The record that carries this event; its key is the subject. */
    public static ProducerRecord<String, byte[]> write(String topic, CloudEvent event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, event.subject(), event.data());
        add(message, SPEC_VERSION, VERSION);
        add(message, ID, event.id());
        add(message, SOURCE, event.source());
        add(message, TYPE, event.type());
        add(message, TIME, event.time().toString());
        add(message, SUBJECT, event.subject());
        add(message, DATA_SCHEMA, CloudEvent.schemaOf(event.type()));
        add(message, CONTENT_TYPE, JSON);
        return message;
    }

    /**
     * The event that this message carries.
     *
     * @throws UnreadableMessage when it is not a CloudEvent 1.0 in binary mode with JSON data
     */
    public static CloudEvent read(ConsumerRecord<String, byte[]> message) {
        Headers headers = message.headers();
        String version = required(headers, SPEC_VERSION);
        if (!version.equals(VERSION)) {
            throw new UnreadableMessage("CloudEvents " + version + " is not understood, only " + VERSION);
        }
        String content = required(headers, CONTENT_TYPE);
        if (!isJson(content)) {
            throw new UnreadableMessage("The data are " + content + ", not " + JSON);
        }
        if (message.value() == null) {
            throw new UnreadableMessage("The message has no data");
        }
        return new CloudEvent(
                required(headers, ID),
                required(headers, SOURCE),
                required(headers, TYPE),
                time(headers, message.timestamp()),
                subject(headers, message.key()),
                message.value());
    }

    private static boolean isJson(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON);
    }

    private static Instant time(Headers headers, long recordTimestamp) {
        String time = value(headers, TIME);
        try {
            return time == null
                    ? Instant.ofEpochMilli(recordTimestamp)
                    : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableMessage("The header " + TIME + " is not a time: " + time, e);
        }
    }

    private static String subject(Headers headers, String key) {
        String subject = value(headers, SUBJECT);
        return subject == null ? key : subject;
    }

    private static String required(Headers headers, String name) {
        String value = value(headers, name);
        if (value == null || value.isBlank()) {
            throw new UnreadableMessage("The header " + name + " is missing");
        }
        return value;
    }

    private static String value(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void add(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
