package org.kalends.contracts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Whether an event has all that its contract requires: every component of every record that is not nullable. */
final class Completeness {

    private Completeness() {}

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static void check(Object value, String path) throws IncompleteEvent {
        switch (value) {
            case null -> throw new IncompleteEvent(path + " is missing");
            case Record record -> checkComponents(record, path);
            case List<?> list -> checkElements(list, path);
            case Map<?, ?> map -> checkEntries(map, path);
            default -> {}
        }
    }

    private static void checkComponents(Record record, String path) throws IncompleteEvent {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(component, record);
            if (value != null || !isOptional(component)) {
                check(value, path + "." + component.getName());
            }
        }
    }

    private static void checkElements(List<?> list, String path) throws IncompleteEvent {
        for (int i = 0; i < list.size(); i++) {
            check(list.get(i), path + "[" + i + "]");
        }
    }

    private static void checkEntries(Map<?, ?> map, String path) throws IncompleteEvent {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            check(entry.getValue(), path + "." + entry.getKey());
        }
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's component cannot be read: " + component, e);
        }
    }
}
