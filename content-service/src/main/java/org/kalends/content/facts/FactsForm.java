package org.kalends.content.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kalends.content.facts.FactLayout.Place;
import org.kalends.content.facts.FormField.Kind;
import org.kalends.layout.problem.Sentence;

/** A sheet in one language as fields of a form. Texts in other languages stay as they were stated. */
final class FactsForm {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode sheet;
    private final String locale;

    FactsForm(ObjectNode sheet, String locale) {
        this.sheet = sheet.deepCopy();
        this.locale = locale;
    }

    List<Place> places(Fact fact) {
        return FactLayout.of(fact, sheet);
    }

    /** What a field holds; empty when it was not stated, or not in this language. */
    String value(Place place) {
        JsonNode at = sheet.at(pointer(place.path()));
        if (place.kind() == Kind.LINES) {
            List<String> lines = new ArrayList<>();
            at.forEach(item -> lines.add(words(item)));
            return String.join("\n", lines);
        }
        return place.kind() == Kind.WORDS || place.kind() == Kind.PROSE ? words(at) : at.asText("");
    }

    /** The sheet with what was filled in; a field that was not sent stays. */
    Facts filled(Map<String, String> values) {
        for (Fact fact : Fact.values()) {
            for (Place place : places(fact)) {
                String typed = values.get(place.path());
                if (typed != null && !same(typed, value(place))) {
                    put(place, typed.strip());
                }
            }
            String day = values.get(fact.key() + "." + ConfirmBy.FIELD);
            if (day != null && fact != Fact.NAME && fact != Fact.PURPOSE) {
                ConfirmBy.put(
                        fact, sheet, day.isBlank() ? null : FactDay.read(day, fact.key() + "." + ConfirmBy.FIELD));
            }
        }
        addCountry(values.getOrDefault("country", "").strip(), values.getOrDefault("countryItems", ""));
        return FactsJson.read(FactsJson.pruned(sheet).toString());
    }

    private void put(Place place, String typed) {
        int at = place.path().lastIndexOf('.');
        String name = place.path().substring(at + 1);
        ObjectNode group = at < 0 ? sheet : group(place.path().substring(0, at));
        group.set(name, node(place, group.get(name), typed));
    }

    private JsonNode node(Place place, JsonNode before, String typed) {
        return switch (place.kind()) {
            case WORDS, PROSE -> stated(before, typed);
            case LINES -> lines(before, typed);
            case PLAIN, DATE -> NODES.textNode(typed);
            case NUMBER -> number(typed, place.path());
        };
    }

    private static JsonNode number(String typed, String field) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f,]", "");
        if (digits.isEmpty()) {
            return NODES.nullNode();
        }
        if (!digits.matches("-?\\d{1,9}")) {
            throw new UnreadableFacts(
                    Sentence.of("unreadable-facts.number", "“{0}” is no whole number.", typed), field);
        }
        return NODES.numberNode(Integer.parseInt(digits));
    }

    private ArrayNode lines(JsonNode before, String typed) {
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        ArrayNode items = NODES.arrayNode();
        for (int i = 0; i < lines.size(); i++) {
            items.add(stated(before == null ? null : before.get(i), lines.get(i)));
        }
        return items;
    }

    private void addCountry(String country, String typed) {
        if (country.isEmpty() || typed.isBlank()) {
            return;
        }
        if (!country.matches("[A-Z]{2}")) {
            throw new UnreadableFacts(
                    Sentence.of("unreadable-facts.country", "A country has two capital letters, such as KZ."),
                    "country");
        }
        group("recommendations.byCountry").set(country, lines(null, typed));
    }

    /** The group at this path, made where it was not there. */
    private ObjectNode group(String path) {
        JsonNode at = sheet;
        for (String step : steps(path)) {
            at = at instanceof ArrayNode items
                    ? item(items, Integer.parseInt(step))
                    : child((ObjectNode) at, step, path);
        }
        return (ObjectNode) at;
    }

    private static ObjectNode item(ArrayNode items, int index) {
        while (items.size() <= index) {
            items.addObject();
        }
        return (ObjectNode) items.get(index);
    }

    private static JsonNode child(ObjectNode group, String step, String path) {
        JsonNode child = group.get(step);
        if (child == null || child.isNull()) {
            child = path.contains(step + "[") ? NODES.arrayNode() : NODES.objectNode();
            group.set(step, child);
        }
        return child;
    }

    /** A text for every language stays one; any other is stated for this language only. */
    private JsonNode stated(JsonNode before, String text) {
        if (before != null && before.isTextual()) {
            return NODES.textNode(text);
        }
        ObjectNode texts = before instanceof ObjectNode object ? object.deepCopy() : NODES.objectNode();
        texts.put(locale, text);
        return texts;
    }

    private String words(JsonNode node) {
        return node.isTextual() ? node.asText() : node.path(locale).asText("");
    }

    private static boolean same(String typed, String value) {
        return typed.replace("\r\n", "\n").strip().equals(value);
    }

    private static String pointer(String path) {
        return "/" + String.join("/", steps(path));
    }

    private static List<String> steps(String path) {
        return Arrays.asList(path.replace("]", "").split("[.\\[]"));
    }
}
