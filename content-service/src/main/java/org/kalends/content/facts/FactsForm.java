package org.kalends.content.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A sheet's texts in one language as fields of a form. What the form does not show, other languages and figures among
 * it, stays as it was stated.
 */
final class FactsForm {

    /** The fields that hold a text, in the order of the form. */
    static final List<String> TEXTS = List.of(
            "theme.name",
            "theme.meaning",
            "honoree.name",
            "honoree.organisation",
            "honoree.role",
            "honoree.city",
            "honoree.honouredAs",
            "circumstance.text",
            "recommendations.from",
            "promise.text");

    static final String ITEMS = "recommendations.items";

    private final ObjectNode sheet;
    private final String locale;

    FactsForm(ObjectNode sheet, String locale) {
        this.sheet = sheet.deepCopy();
        this.locale = locale;
    }

    /** The text of a field; empty when it was not stated in this language. */
    String value(String path) {
        JsonNode at = sheet.at("/" + path.replace('.', '/'));
        if (path.equals(ITEMS)) {
            List<String> lines = new ArrayList<>();
            at.forEach(item -> lines.add(text(item)));
            return String.join("\n", lines);
        }
        return text(at);
    }

    /** The sheet with what was filled in. */
    Facts filled(Map<String, String> values) {
        TEXTS.forEach(path -> put(path, values.getOrDefault(path, "").strip()));
        putItems(values.getOrDefault(ITEMS, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        return FactsJson.read(sheet.toString());
    }

    private void put(String path, String text) {
        if (text.equals(value(path))) {
            return;
        }
        String[] steps = path.split("\\.");
        ObjectNode group = sheet.withObject("/" + steps[0]);
        group.set(steps[1], stated(group.get(steps[1]), text));
    }

    private void putItems(List<String> lines) {
        if (String.join("\n", lines).equals(value(ITEMS))) {
            return;
        }
        JsonNode before = sheet.at("/recommendations/items");
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < lines.size(); i++) {
            items.add(stated(before.get(i), lines.get(i)));
        }
        sheet.withObject("/recommendations").set("items", items);
    }

    /** A text for every language stays one; any other is stated for this language only. */
    private JsonNode stated(JsonNode before, String text) {
        if (before != null && before.isTextual()) {
            return JsonNodeFactory.instance.textNode(text);
        }
        ObjectNode texts =
                before instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        texts.put(locale, text);
        return texts;
    }

    private String text(JsonNode node) {
        return node.isTextual() ? node.asText() : node.path(locale).asText("");
    }
}
