package org.kalends.content.template;

import java.util.Objects;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which templates to list; what is absent or empty may be anything.
 *
 * @param state {@code waiting} for those whose newest version nobody has approved, {@code approved} for the others
 */
public record TemplateFilter(
        @RestQuery String occasion,
        @RestQuery String step,
        @RestQuery String locale,
        @RestQuery String kind,
        @RestQuery String state) {

    boolean admits(TemplateLine line) {
        return is(occasion, line.occasion())
                && is(step, line.stepKind())
                && is(locale, line.locale())
                && is(kind, line.channelKind())
                && is(state, line.isWaiting() ? "waiting" : "approved");
    }

    boolean isEmpty() {
        return Stream.of(occasion, step, locale, kind, state)
                .filter(Objects::nonNull)
                .allMatch(String::isBlank);
    }

    private static boolean is(String asked, String value) {
        return asked == null || asked.isBlank() || asked.strip().equals(value);
    }
}
