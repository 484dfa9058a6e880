package org.kalends.contracts;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each record and its schema say the same. */
class SchemasTest {

    private static final Map<Class<?>, String> FORMATS =
            Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");

    @ParameterizedTest
    @EnumSource
    void aSchemaIsNamedByItsAddress(EventType type) throws IOException {
        JsonNode schema = schema(type);
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo("https://kalends.org/schemas/" + type.ceType() + ".json");
        assertThat(schema.path("title").asText()).isEqualTo(type.record().getSimpleName());
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaHasTheComponentsOfItsRecord(EventType type) throws IOException {
        JsonNode schema = schema(type);
        compare(type.record(), schema, schema);
    }

    @Test
    void whatIsRequiredIsMissedWhenReading() {
        assertThat(new EventSchemas().violations(EventType.STEP_DUE, "{\"stepId\":\"not a uuid\"}"))
                .anyMatch(message -> message.contains("campaignId"))
                .anyMatch(message -> message.contains("uuid"));
    }

    private static void compare(Class<?> record, JsonNode schema, JsonNode root) {
        Set<String> components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        Set<String> required = Arrays.stream(record.getRecordComponents())
                .filter(component -> !Completeness.isOptional(component))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertThat(names(schema.path("properties"))).as(record.getSimpleName()).isEqualTo(components);
        assertThat(texts(schema.path("required"))).as(record.getSimpleName()).isEqualTo(required);
        assertThat(schema.path("additionalProperties").asBoolean())
                .as("%s is open", record.getSimpleName())
                .isTrue();
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode property = schema.path("properties").path(component.getName());
            assertThat(property.path("description").asText())
                    .as("%s is described", component)
                    .isNotBlank();
            assertThat(property.has("enum")).as("%s is an open list", component).isFalse();
            compareType(component.getGenericType(), property, root);
        }
    }

    private static void compareType(Type type, JsonNode property, JsonNode root) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            assertThat(property.path("type").asText()).isEqualTo("array");
            compareType(generic.getActualTypeArguments()[0], property.path("items"), root);
        } else if (type instanceof ParameterizedType generic) {
            assertThat(property.path("type").asText()).isEqualTo("object");
            compareType(generic.getActualTypeArguments()[1], property.path("additionalProperties"), root);
        } else if (type instanceof Class<?> simple && simple.isRecord()) {
            String name = "#/$defs/" + simple.getSimpleName();
            assertThat(property.path("$ref").asText()).isEqualTo(name);
            compare(simple, root.path("$defs").path(simple.getSimpleName()), root);
        } else {
            compareSimple((Class<?>) type, property);
        }
    }

    private static void compareSimple(Class<?> type, JsonNode property) {
        String expected = Set.of(int.class, long.class, Integer.class).contains(type)
                ? "integer"
                : type == boolean.class ? "boolean" : "string";
        assertThat(property.path("type").asText()).isEqualTo(expected);
        assertThat(property.path("format").asText("")).isEqualTo(FORMATS.getOrDefault(type, ""));
        if (type == LocalDateTime.class) {
            assertThat("2020-07-30T09:00:00").matches(property.path("pattern").asText());
            assertThat("2020-07-30T09:00:00Z")
                    .doesNotMatch(property.path("pattern").asText());
        }
    }

    private static JsonNode schema(EventType type) throws IOException {
        return ContractJson.mapper().readTree(EventSchemas.text(type));
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
