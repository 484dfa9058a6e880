package org.kalends.contracts;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a message, as a stranger finds it on a topic, is what {@code asyncapi.yaml} promises. For tests, of ours and of
 * integrators; see {@link EventSchemas} for the dependency that it needs.
 */
public final class MessageContract {

    private static final List<String> HEADERS = List.of(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_time",
            "ce_subject",
            "ce_dataschema",
            "content-type");

    private final EventSchemas schemas = new EventSchemas();

    /**
     * What is wrong with this message, in words; empty when nothing is.
     *
     * @param headers by name
     * @param data the value as text; null when it has none
     */
    public List<String> violations(String topic, String key, Map<String, String> headers, String data) {
        List<String> missing = HEADERS.stream()
                .filter(name -> headers.getOrDefault(name, "").isBlank())
                .map(name -> "The header " + name + " is missing")
                .toList();
        if (!missing.isEmpty() || data == null) {
            return missing.isEmpty() ? List.of("The message has no data") : missing;
        }
        Optional<EventType> type = EventType.named(headers.get("ce_type"));
        if (type.isEmpty()) {
            return List.of("The type " + headers.get("ce_type") + " is not in the register");
        }
        List<String> wrong = new ArrayList<>(schemas.violations(type.get(), data));
        expect(wrong, "The topic", type.get().topic().address(), topic);
        expect(wrong, "The key", headers.get("ce_subject"), key);
        expect(wrong, "ce_specversion", "1.0", headers.get("ce_specversion"));
        expect(wrong, "content-type", "application/json", headers.get("content-type"));
        String schema = "https://kalends.org/schemas/" + type.get().ceType() + ".json";
        expect(wrong, "ce_dataschema", schema, headers.get("ce_dataschema"));
        expectInstant(wrong, headers.get("ce_time"));
        return wrong;
    }

    private static void expect(List<String> wrong, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            wrong.add(what + " is " + actual + ", not " + expected);
        }
    }

    private static void expectInstant(List<String> wrong, String time) {
        try {
            Instant.parse(time);
            expect(wrong, "The zone of ce_time", "Z", time.substring(time.length() - 1));
        } catch (DateTimeException e) {
            wrong.add("ce_time is not a time: " + time);
        }
    }
}
