package org.kalends.contracts;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** asyncapi.yaml, the register of events and the services say the same. */
class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("src/main/resources/org/kalends/contracts/asyncapi.yaml");
    private static final Path SERVICES = Path.of("../..");
    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        document = new YAMLMapper().readTree(DOCUMENT.toFile());
    }

    @Test
    void itsChannelsAreTheTopics() {
        assertThat(document.path("channels").properties().stream()
                        .map(channel -> channel.getValue().path("address").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::address).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aChannelCarriesTheEventsOfItsTopic(Topic topic) {
        JsonNode channel = document.path("channels").path(topic.name().toLowerCase(Locale.ROOT));
        assertThat(channel.path("address").asText()).isEqualTo(topic.address());
        assertThat(channel.path("bindings").path("kafka").path("topic").asText())
                .isEqualTo(topic.address());
        Set<String> records = Arrays.stream(EventType.values())
                .filter(type -> type.topic() == topic)
                .map(type -> type.record().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(channel.path("messages").properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(records);
    }

    @ParameterizedTest
    @EnumSource
    void aMessageNamesItsTypeAndItsSchema(EventType type) {
        JsonNode message =
                document.path("components").path("messages").path(type.record().getSimpleName());
        assertThat(message.path("name").asText()).isEqualTo(type.ceType());
        assertThat(message.path("payload").path("schema").path("$ref").asText())
                .isEqualTo("schemas/" + type.ceType() + ".json");
        JsonNode headers = message.path("headers").path("properties");
        assertThat(headers.path("ce_type").path("const").asText()).isEqualTo(type.ceType());
        assertThat(headers.path("ce_dataschema").path("const").asText())
                .isEqualTo("https://kalends.org/schemas/" + type.ceType() + ".json");
        assertThat(message.path("bindings")
                        .path("kafka")
                        .path("key")
                        .path("type")
                        .asText())
                .isEqualTo("string");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        document.findValuesAsText("$ref").forEach(reference -> {
            if (reference.startsWith("#/")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(DOCUMENT.resolveSibling(reference)).exists();
            }
        });
    }

    @Test
    void theServicesHearWhatItSaysTheyHear() throws IOException {
        Set<String> documented = new TreeSet<>();
        document.path("operations").forEach(operation -> {
            if (operation.path("action").asText().equals("receive")) {
                JsonNode channel = document.at(
                        operation.path("channel").path("$ref").asText().substring(1));
                String group = operation
                        .path("bindings")
                        .path("kafka")
                        .path("groupId")
                        .path("enum")
                        .path(0)
                        .asText();
                documented.add(group + " hears " + channel.path("address").asText());
            }
        });
        assertThat(heard()).isEqualTo(documented);
    }

    @Test
    void theServicesNameTheirDeadLettersByTheRule() throws IOException {
        for (Properties service : services()) {
            for (String channel : channels(service)) {
                Topic topic = Topic.at(setting(service, channel, "topic")).orElseThrow();
                assertThat(setting(service, channel, "dead-letter-queue.topic"))
                        .isEqualTo(topic.deadLetters(setting(service, channel, "group.id")));
            }
        }
    }

    private static Set<String> heard() throws IOException {
        Set<String> heard = new TreeSet<>();
        for (Properties service : services()) {
            for (String channel : channels(service)) {
                heard.add(setting(service, channel, "group.id") + " hears " + setting(service, channel, "topic"));
            }
        }
        return heard;
    }

    private static Set<String> channels(Properties service) {
        return service.stringPropertyNames().stream()
                .filter(name -> name.startsWith("mp.messaging.incoming.") && name.endsWith(".topic"))
                .filter(name -> !name.endsWith(".dead-letter-queue.topic"))
                .map(name -> name.split("\\.")[3])
                .collect(Collectors.toSet());
    }

    private static String setting(Properties service, String channel, String name) {
        return service.getProperty("mp.messaging.incoming." + channel + "." + name);
    }

    private static Iterable<Properties> services() {
        return Stream.of("events-service", "content-service", "notifier-service")
                .map(service -> SERVICES.resolve(service).resolve("src/main/resources/application.properties"))
                .filter(Files::exists)
                .map(AsyncApiTest::load)
                .toList();
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
