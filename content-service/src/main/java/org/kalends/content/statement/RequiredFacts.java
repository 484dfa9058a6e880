package org.kalends.content.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts that a template cannot do without: which of them are empty, and a mark in the text where they belong. */
final class RequiredFacts {

    private RequiredFacts() {}

    /** The full names of those that the data leave empty. */
    static List<String> missing(Collection<String> required, Map<String, Object> data) {
        return required.stream()
                .filter(name -> isEmpty(at(name, data)))
                .sorted()
                .toList();
    }

    /** The data with {@code [confirm: theme.name]} where {@code theme.name} is missing. */
    static Map<String, Object> marked(Collection<String> missing, Map<String, Object> data) {
        Map<String, Object> marked = data;
        for (String name : missing) {
            marked = with(marked, name.split("\\."), 0, "[confirm: " + name + "]");
        }
        return marked;
    }

    private static Map<String, Object> with(Map<String, Object> data, String[] path, int at, String mark) {
        Map<String, Object> copy = new HashMap<>(data);
        Object value = data.get(path[at]);
        copy.put(path[at], at + 1 == path.length ? mark(value, mark) : with(group(value), path, at + 1, mark));
        return copy;
    }

    private static Object mark(Object value, String mark) {
        return value instanceof List<?> ? List.of(mark) : mark;
    }

    private static Object at(String name, Map<String, Object> data) {
        Object value = data;
        for (String step : name.split("\\.")) {
            value = group(value).get(step);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> group(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || "".equals(value)
                || Integer.valueOf(0).equals(value)
                || value instanceof Collection<?> items && items.isEmpty();
    }
}
