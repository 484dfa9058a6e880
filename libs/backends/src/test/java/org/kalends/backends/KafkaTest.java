package org.kalends.backends;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KafkaTest {

    @TempDir
    Path folder;

    @Test
    void keeps_messages_and_offsets_over_a_restart() throws Exception {
        try (Kafka first = Kafka.start(DataFolder.kept(folder), Ports.free())) {
            send(first, "one");
            assertThat(read(first, 1)).containsExactly("one");
            send(first, "two");
        }
        try (Kafka second = Kafka.start(DataFolder.kept(folder), Ports.free())) {
            send(second, "three");
            assertThat(read(second, 2)).containsExactlyInAnyOrder("two", "three");
        }
    }

    private static void send(Kafka kafka, String value) throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("kalends.test.v1", "key", value)).get();
        }
    }

    private static List<String> read(Kafka kafka, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "group.id", "test", "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("kalends.test.v1"));
            for (int attempt = 0; attempt < 50 && values.size() < count; attempt++) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(500))) {
                    values.add(message.value());
                }
            }
            consumer.commitSync();
        }
        return values;
    }
}
