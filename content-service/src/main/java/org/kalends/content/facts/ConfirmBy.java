package org.kalends.content.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The day by which a fact has to be confirmed: that of the fact, or the earliest of its items. */
final class ConfirmBy {

    static final String FIELD = "confirmBy";

    private ConfirmBy() {}

    static Optional<LocalDate> of(Fact fact, ObjectNode sheet) {
        return parts(fact.of(sheet))
                .map(part -> part.path(FIELD).asText(""))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .min(LocalDate::compareTo);
    }

    /** The same statement without the day, to see whether anything else changed. */
    static JsonNode without(JsonNode stated) {
        if (stated == null) {
            return null;
        }
        JsonNode copy = stated.deepCopy();
        parts(copy).forEach(part -> part.remove(FIELD));
        return copy;
    }

    /** @param day null for none */
    static void put(Fact fact, ObjectNode sheet, LocalDate day) {
        parts(sheet.at("/" + fact.key().replace('.', '/'))).forEach(part -> {
            if (day == null) {
                part.remove(FIELD);
            } else {
                part.put(FIELD, day.toString());
            }
        });
    }

    private static Stream<ObjectNode> parts(JsonNode stated) {
        if (stated instanceof ObjectNode group) {
            return Stream.of(group);
        }
        return stated == null || !stated.isArray()
                ? Stream.of()
                : StreamSupport.stream(stated.spliterator(), false)
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast);
    }
}
