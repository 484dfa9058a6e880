package org.kalends.outbox;

import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.Event;

/**
 * An event in its envelope, as CloudEvents 1.0 names the parts.
 *
 * @param id unique within the source; the same at every sending
 * @param source who tells it, {@code /kalends/<service>}
 * @param type as in {@link org.kalends.contracts.EventType#ceType()}
 * @param time when it happened
 * @param subject the aggregate that it speaks of, which is the record key
 * @param data UTF-8 JSON
 */
public record CloudEvent(String id, String source, String type, Instant time, String subject, byte[] data) {

    private static final String SCHEMAS = "https://kalends.org/schemas/";

    /** Puts an event into its envelope. */
    public static CloudEvent of(Event event, String id, String source, Instant time) {
        try {
            return new CloudEvent(id, source, event.type().ceType(), time, event.key(), ContractJson.write(event));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON can be made of " + event, e);
        }
    }

    /** The address of the JSON Schema of the data of this type. */
    static String schemaOf(String type) {
        return SCHEMAS + type + ".json";
    }
}
