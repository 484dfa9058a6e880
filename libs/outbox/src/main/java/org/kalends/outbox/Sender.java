package org.kalends.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Sends rows to Kafka and tells which were acknowledged. */
final class Sender implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Sender.class);

    private final Producer<String, byte[]> producer;
    private final String source;
    private final Set<UUID> reported = new HashSet<>();

    /**
     * @param kafka the settings of every Kafka client of this service, {@code bootstrap.servers} among them
     * @param source the CloudEvents source
     * @param acknowledgement how long a message may wait for its acknowledgement
     */
    Sender(Map<String, Object> kafka, String source, Duration acknowledgement) {
        this.source = source;
        this.producer = new KafkaProducer<>(
                settings(kafka, acknowledgement), new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> settings(Map<String, Object> kafka, Duration acknowledgement) {
        int longest = Math.toIntExact(acknowledgement.toMillis());
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, longest);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, longest / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, longest / 3);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        return settings;
    }

    /** What came of sending some rows. */
    record Outcome(List<OutboxRow> sent, List<OutboxRow> refused, boolean kafkaIsAway) {}

    /**
     * Sends one row of each line and waits for every acknowledgement.
     *
     * @param rows no two of one line: a failed one could be overtaken otherwise
     */
    Outcome send(Collection<OutboxRow> rows) throws InterruptedException {
        Map<OutboxRow, Future<RecordMetadata>> pending = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            Future<RecordMetadata> answer = producer.send(row.message(source));
            pending.put(row, answer);
            if (answer.state() == Future.State.FAILED && !isRefusal(answer.exceptionNow())) {
                break; // no use in waiting for Kafka once more for each of the others
            }
        }
        return outcome(pending);
    }

    private Outcome outcome(Map<OutboxRow, Future<RecordMetadata>> pending) throws InterruptedException {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), false);
        for (Map.Entry<OutboxRow, Future<RecordMetadata>> entry : pending.entrySet()) {
            outcome = with(outcome, entry.getKey(), entry.getValue());
        }
        return outcome;
    }

    private Outcome with(Outcome outcome, OutboxRow row, Future<RecordMetadata> answer) throws InterruptedException {
        try {
            answer.get();
            outcome.sent().add(row);
        } catch (ExecutionException e) {
            if (isRefusal(e.getCause())) {
                report(row, e.getCause());
                outcome.refused().add(row);
            } else {
                LOG.warnf("Kafka has not taken the event %s: %s", row.id(), e.getCause());
                return new Outcome(outcome.sent(), outcome.refused(), true);
            }
        }
        return outcome;
    }

    private void report(OutboxRow row, Throwable refusal) {
        if (reported.add(row.id())) {
            LOG.errorf("Kafka refuses the event %s, the later ones of its key wait: %s", row.id(), refusal);
        }
    }

    /** Whether the fault is this message's, so that others may still be sent. */
    private static boolean isRefusal(Throwable failure) {
        return switch (failure) {
            case RecordTooLargeException tooLarge -> true;
            case InvalidTopicException noTopic -> true;
            case TopicAuthorizationException notAllowed -> true;
            default -> false;
        };
    }

    @Override
    public void close() throws KafkaException {
        producer.close(Duration.ZERO);
    }
}
