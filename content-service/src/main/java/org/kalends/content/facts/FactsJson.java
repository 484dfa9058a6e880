package org.kalends.content.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.kalends.layout.problem.Sentence;

/** Facts as JSON. Reading is strict, so that a misspelt field is not a lost fact. */
final class FactsJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final int LONGEST = 400_000;

    private FactsJson() {}

    static String write(Facts facts) {
        try {
            return MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts that were read can be written", e);
        }
    }

    /** @throws UnreadableFacts naming the field at fault */
    static Facts read(String json) {
        if (json.length() > LONGEST) {
            throw new UnreadableFacts(
                    Sentence.of("unreadable-facts.size", "A sheet has at most {0} characters.", LONGEST), null);
        }
        try {
            return MAPPER.readValue(json, Facts.class);
        } catch (JsonMappingException e) {
            throw new UnreadableFacts(wrong(e), path(e));
        } catch (JsonProcessingException e) {
            throw new UnreadableFacts(
                    Sentence.of(
                            "unreadable-facts.json",
                            "This is not JSON from line {0}, column {1} on.",
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr()),
                    null);
        }
    }

    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored fact sheet can be read", e);
        }
    }

    static Facts from(ObjectNode tree) {
        return MAPPER.convertValue(tree, Facts.class);
    }

    /** Without empty texts, groups and items: nothing is stated by them. */
    static ObjectNode pruned(ObjectNode sheet) {
        List<String> empty = new ArrayList<>();
        sheet.properties().forEach(field -> {
            prune(field.getValue());
            if (isEmpty(field.getValue())) {
                empty.add(field.getKey());
            }
        });
        sheet.remove(empty);
        return sheet;
    }

    private static void prune(JsonNode stated) {
        if (stated instanceof ObjectNode group) {
            pruned(group);
        } else if (stated instanceof ArrayNode items) {
            items.forEach(FactsJson::prune);
            for (int i = items.size() - 1; i >= 0; i--) {
                if (isEmpty(items.get(i))) {
                    items.remove(i);
                }
            }
        }
    }

    private static boolean isEmpty(JsonNode stated) {
        return stated.isNull()
                || stated.isContainerNode() && stated.isEmpty()
                || stated.isTextual() && stated.asText().isBlank();
    }

    /** Lays the narrower sheet over the wider one: groups are merged, texts and lists replaced. */
    static ObjectNode overlay(ObjectNode wide, ObjectNode narrow) {
        ObjectNode merged = wide.deepCopy();
        narrow.properties().forEach(field -> {
            JsonNode below = merged.get(field.getKey());
            boolean groups = below instanceof ObjectNode && field.getValue() instanceof ObjectNode;
            merged.set(
                    field.getKey(),
                    groups ? overlay((ObjectNode) below, (ObjectNode) field.getValue()) : field.getValue());
        });
        return merged;
    }

    private static Sentence wrong(JsonMappingException e) {
        if (e.getCause() instanceof UnreadableFacts wording) {
            return wording.said();
        }
        return e instanceof UnrecognizedPropertyException unknown
                ? Sentence.of(
                        "unreadable-facts.unknown",
                        "There is no fact “{0}”. Check its spelling.",
                        unknown.getPropertyName())
                : Sentence.of("unreadable-facts.kind", "The value is of the wrong kind.");
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
