package org.kalends.content.template;

import java.util.List;

/** An enumeration; it stays open while one of its items is. */
final class Listed {

    private Listed() {}

    static Object of(List<?> items, String kind, Setting setting) {
        return items.stream()
                .filter(ToConfirm.class::isInstance)
                .findFirst()
                .<Object>map(open -> open)
                .orElseGet(() -> setting.language()
                        .joined(items.stream().map(setting::plain).toList(), kind));
    }
}
