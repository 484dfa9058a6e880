package org.kalends.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteRule;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import org.junit.jupiter.api.Test;
import org.kalends.contracts.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** The manifests agree with the settings of the services and with the contracts. */
class ServicesTest {

    private static final Set<String> SERVICES = Set.of("events", "content", "notifier");
    private static final Manifests BASE = Manifests.under("base");

    @Test
    void routesLeadToTheRootPathsOfTheServices() {
        for (HTTPRouteRule rule : BASE.all(HTTPRoute.class).getFirst().getSpec().getRules()) {
            String path = rule.getMatches().getFirst().getPath().getValue();
            if (rule.getBackendRefs().isEmpty()) {
                assertThat(path).isEqualTo("/");
                continue;
            }
            Service target = BASE.all(Service.class).stream()
                    .filter(service -> service.getMetadata()
                            .getName()
                            .equals(rule.getBackendRefs().getFirst().getName()))
                    .findFirst()
                    .orElseThrow();
            assertThat(arrival(rule, path))
                    .startsWith(settings(target.getMetadata().getName()).getProperty("quarkus.http.root-path"));
            assertThat(target.getSpec().getPorts().getFirst().getPort())
                    .isEqualTo(rule.getBackendRefs().getFirst().getPort());
        }
    }

    /** The path that the service is asked for. */
    private static String arrival(HTTPRouteRule rule, String path) {
        if (rule.getFilters().isEmpty()) {
            return path;
        }
        var rewritten = rule.getFilters().getFirst().getUrlRewrite().getPath();
        return rewritten.getReplacePrefixMatch() == null
                ? rewritten.getReplaceFullPath()
                : rewritten.getReplacePrefixMatch();
    }

    @Test
    void topicsAreThoseOfTheContractsAndTheDeadLettersThatServicesName() {
        Stream<String> topics = Arrays.stream(Topic.values()).map(Topic::address);
        Stream<String> deadLetters = SERVICES.stream()
                .map(service -> settings(service + "-service"))
                .flatMap(settings -> settings.stringPropertyNames().stream()
                        .filter(name -> name.endsWith(".dead-letter-queue.topic"))
                        .map(settings::getProperty));

        assertThat(Manifests.under("components").all(KafkaTopic.class))
                .extracting(topic -> topic.getSpec().getTopicName())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(topics, deadLetters).toList());
    }

    @Test
    void topicsHaveThePartitionsAndTheCleaningThatTheContractPromises() throws IOException {
        JsonNode channels = new YAMLMapper()
                .readTree(Topic.class.getResourceAsStream("asyncapi.yaml"))
                .path("channels");

        assertThat(channels).hasSize(Topic.values().length).allSatisfy(channel -> {
            JsonNode promise = channel.at("/bindings/kafka");
            KafkaTopic topic = Manifests.under("components").all(KafkaTopic.class).stream()
                    .filter(it -> it.getSpec()
                            .getTopicName()
                            .equals(channel.path("address").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(topic.getSpec().getPartitions())
                    .isEqualTo(promise.path("partitions").asInt());
            assertThat(topic.getSpec().getConfig())
                    .containsEntry(
                            "cleanup.policy",
                            promise.at("/topicConfiguration/cleanup.policy/0").asText());
        });
    }

    private static Properties settings(String service) {
        Path file = Manifests.HERE.resolve("../../" + service + "/src/main/resources/application.properties");
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
