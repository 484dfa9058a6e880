package org.kalends.content.template;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts that a template cannot do without: which of them are empty, and a mark in the text where they belong. */
public final class RequiredFacts {

    private static final String EACH = "[]";

    private RequiredFacts() {}

    /** The full names of those that the data leave empty; those of a list's items when one of the items lacks them. */
    public static List<String> missing(Collection<String> required, Map<String, Object> data) {
        return required.stream()
                .filter(name -> isMissing(data, name.split("\\."), 0))
                .map(name -> name.replace(EACH, ""))
                .sorted()
                .toList();
    }

    /** The data with {@code [confirm: theme.name]} where {@code theme.name} is required and empty. */
    public static Map<String, Object> marked(Collection<String> required, Map<String, Object> data) {
        Map<String, Object> marked = data;
        for (String name : required) {
            if (isMissing(marked, name.split("\\."), 0)) {
                marked = group(marked(marked, name.split("\\."), 0, ToConfirm.missing(name)));
            }
        }
        return marked;
    }

    private static boolean isMissing(Object value, String[] path, int at) {
        if (value instanceof ToConfirm) {
            return false;
        }
        if (at == path.length) {
            return Functions.isEmpty(value);
        }
        Object field = group(value).get(name(path[at]));
        return isEach(path[at])
                ? items(field).stream().anyMatch(item -> isMissing(item, path, at + 1))
                : isMissing(field, path, at + 1);
    }

    private static Object marked(Object value, String[] path, int at, ToConfirm mark) {
        if (value instanceof ToConfirm) {
            return value;
        }
        if (at == path.length) {
            return Functions.isEmpty(value) ? value instanceof List<?> ? List.of(mark) : mark : value;
        }
        Map<String, Object> copy = new HashMap<>(group(value));
        copy.computeIfPresent(
                name(path[at]),
                (name, field) -> isEach(path[at])
                        ? items(field).stream()
                                .map(item -> marked(item, path, at + 1, mark))
                                .toList()
                        : marked(field, path, at + 1, mark));
        return copy;
    }

    private static boolean isEach(String step) {
        return step.endsWith(EACH);
    }

    private static String name(String step) {
        return step.replace(EACH, "");
    }

    private static List<?> items(Object value) {
        return value instanceof List<?> items ? items : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> group(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
