package org.kalends.contracts;

import java.io.IOException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How events are written as JSON: ISO 8601 times, absent instead of null, unknown fields ignored when read. */
public final class ContractJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private ContractJson() {}

    /** The one mapper for events; thread-safe, not to be reconfigured. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Writes an event as UTF-8 JSON. */
    public static byte[] write(Event event) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(event);
    }

    /**
     * Reads an event and sees to it that it is complete: whatever is not marked
     * {@link org.jspecify.annotations.Nullable} is there, at every depth.
     *
     * @param json UTF-8
     * @throws IOException when it is not JSON, not of this shape, or incomplete; the message names the field
     */
    public static <E extends Event> E read(byte[] json, Class<E> record) throws IOException {
        E event = MAPPER.readValue(json, record);
        if (event == null) {
            throw new IncompleteEvent("the data are null");
        }
        Completeness.check(event, record.getSimpleName());
        return event;
    }
}
