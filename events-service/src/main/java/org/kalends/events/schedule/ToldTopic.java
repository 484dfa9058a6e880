package org.kalends.events.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.kalends.contracts.Topic;
import org.kalends.outbox.RelaySettings;

/** Reads what this service itself has told on its topic, as a stranger would: no group, no commit. */
@ApplicationScoped
class ToldTopic {

    private static final Logger LOG = Logger.getLogger(ToldTopic.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_READING = Duration.ofMinutes(2);
    private static final int MOST = 500_000;

    private final Map<String, Object> kafka;
    private final String source;

    @Inject
    ToldTopic(@Identifier("default-kafka-broker") Map<String, Object> kafka, RelaySettings relay) {
        this.kafka = kafka;
        this.source = relay.source();
    }

    /** The signals told since an instant, at most half a million; empty when the topic cannot be asked. */
    Optional<List<ToldSignal>> since(Instant from) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.CAMPAIGN.address(), PATIENCE).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            return Optional.of(partitions.isEmpty() ? List.of() : read(consumer, partitions, from));
        } catch (KafkaException away) {
            LOG.warnf("The topic cannot be asked what was signalled: %s", away.getMessage());
            return Optional.empty();
        }
    }

    private List<ToldSignal> read(
            KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions, Instant from) {
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        Map<TopicPartition, OffsetAndTimestamp> starts = consumer.offsetsForTimes(
                partitions.stream().collect(Collectors.toMap(each -> each, each -> from.toEpochMilli())), PATIENCE);
        partitions.forEach(partition -> {
            OffsetAndTimestamp start = starts.get(partition);
            consumer.seek(partition, start == null ? ends.get(partition) : start.offset());
        });
        List<ToldSignal> told = new ArrayList<>();
        long until = System.nanoTime() + LONGEST_READING.toNanos();
        while (isBefore(consumer, ends) && told.size() < MOST) {
            if (System.nanoTime() > until) {
                throw new KafkaException("It could not be read to its end in " + LONGEST_READING.toSeconds() + " s");
            }
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                ToldSignal.in(message, source).ifPresent(told::add);
            }
        }
        return told;
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
