package org.kalends.backends;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics from a stranger's side, as {@code kcat} would: no group, no commit, everything that is there. */
public final class TopicReader {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Object> settings;

    /** @param bootstrapServers where the broker is */
    public TopicReader(String bootstrapServers) {
        settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }

    /**
     * All that lies on the topic now; in the order of sending within a partition. Empty when there is no such topic.
     *
     * @throws BackendFailed when it cannot be read to its end within twenty seconds
     */
    public List<TopicMessage> read(String topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return toTheEnd(consumer, consumer.endOffsets(partitions, PATIENCE));
        }
    }

    private static List<TopicMessage> toTheEnd(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<TopicMessage> messages = new ArrayList<>();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > until) {
                throw new BackendFailed("The topic could not be read to its end: " + ends.keySet());
            }
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                messages.add(TopicMessage.of(message));
            }
        }
        return messages;
    }
}
