package org.kalends.content.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The dictionary with what its placeholders stand for at this moment. */
final class DictionaryValues {

    private DictionaryValues() {}

    /**
     * A placeholder.
     *
     * @param name full, the items of a list as {@code milestones[].what}
     * @param value as a template would say it; of a list's items the first one's; empty when it is not known
     */
    public record Value(String name, String value) {}

    static List<Value> of(Map<String, Object> data, Language language) {
        Setting setting =
                new Setting(language, LocalDate.EPOCH, false, new Budget(), new Inclusion(Map.of(), Map.of(), 0));
        return Dictionary.names().stream()
                .map(name -> new Value(name, value(at(name, data), setting)))
                .toList();
    }

    private static String value(Object value, Setting setting) {
        return Functions.isEmpty(value) ? "" : setting.text(value);
    }

    private static Object at(String name, Map<String, Object> data) {
        List<Object> at = new ArrayList<>(List.of(data));
        for (String step : name.split("\\.")) {
            Object field = at.getFirst() instanceof Map<?, ?> group ? group.get(step.replace("[]", "")) : null;
            boolean each = step.endsWith("[]");
            Object next = each ? field instanceof List<?> items && !items.isEmpty() ? items.getFirst() : null : field;
            if (next == null) {
                return "";
            }
            at.set(0, next);
        }
        return at.getFirst();
    }
}
