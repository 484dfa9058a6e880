package org.kalends.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/**
 * Whether data keep to the published JSON Schema of their event type. For tests, of ours and of integrators: it needs
 * {@code com.networknt:json-schema-validator}, which is an optional dependency.
 */
public final class EventSchemas {

    private static final JsonSchemaFactory DRAFT = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Map<EventType, JsonSchema> schemas = new EnumMap<>(EventType.class);

    /** The schema of this type as it is published, in UTF-8. */
    public static byte[] text(EventType type) {
        String path = "schemas/" + type.ceType() + ".json";
        try (InputStream schema = EventSchemas.class.getResourceAsStream(path)) {
            if (schema == null) {
                throw new IllegalStateException("There is no schema " + path);
            }
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with these data, each with the place; empty when nothing is. Formats (uuid, date-time) count.
     *
     * @param json UTF-8
     */
    public List<String> violations(EventType type, String json) {
        return schemas
                .computeIfAbsent(type, EventSchemas::schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonSchema schema(EventType type) {
        return DRAFT.getSchema(new String(text(type), StandardCharsets.UTF_8));
    }
}
