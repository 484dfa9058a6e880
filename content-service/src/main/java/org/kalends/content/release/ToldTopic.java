package org.kalends.content.release;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.EventType;
import org.kalends.contracts.StatementEvent;
import org.kalends.contracts.Topic;
import org.kalends.outbox.CloudEvent;
import org.kalends.outbox.CloudEvents;
import org.kalends.outbox.RelaySettings;
import org.kalends.outbox.UnreadableMessage;

/** Reads what this service itself has told of its statements, as a stranger would: no group, no commit. */
@ApplicationScoped
class ToldTopic {

    private static final Logger LOG = Logger.getLogger(ToldTopic.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_READING = Duration.ofMinutes(2);

    private final Map<String, Object> kafka;
    private final String source;

    @Inject
    ToldTopic(@Identifier("default-kafka-broker") Map<String, Object> kafka, RelaySettings relay) {
        this.kafka = kafka;
        this.source = relay.source();
    }

    /** All that the topic still has, by step; empty when it cannot be asked, or not read to its end in two minutes. */
    Optional<Map<UUID, ToldStep>> read() {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.STATEMENT.address(), PATIENCE).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            return Optional.of(partitions.isEmpty() ? Map.of() : read(consumer, partitions));
        } catch (UnknownTopicOrPartitionException nothingToldYet) {
            return Optional.of(Map.of());
        } catch (KafkaException away) {
            LOG.warnf("The topic cannot be asked what was released: %s", away.getMessage());
            return Optional.empty();
        }
    }

    private Map<UUID, ToldStep> read(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        Map<UUID, ToldStep> told = new HashMap<>();
        long until = System.nanoTime() + LONGEST_READING.toNanos();
        while (isBefore(consumer, ends)) {
            if (System.nanoTime() > until) {
                throw new KafkaException("It could not be read to its end in " + LONGEST_READING.toSeconds() + " s");
            }
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                event(message)
                        .ifPresent(
                                event -> told.computeIfAbsent(event.statement().stepId(), ToldStep::new)
                                        .hear(event));
            }
        }
        return told;
    }

    private Optional<StatementEvent> event(ConsumerRecord<String, byte[]> message) {
        try {
            CloudEvent told = CloudEvents.read(message);
            Optional<EventType> type =
                    EventType.named(told.type()).filter(known -> StatementEvent.class.isAssignableFrom(known.record()));
            return type.isPresent() && told.source().equals(source)
                    ? Optional.of((StatementEvent)
                            ContractJson.read(told.data(), type.get().record()))
                    : Optional.empty();
        } catch (UnreadableMessage | IOException notOurs) {
            return Optional.empty();
        }
    }

    private static boolean isBefore(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue());
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return settings;
    }
}
