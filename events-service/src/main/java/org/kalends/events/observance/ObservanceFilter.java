package org.kalends.events.observance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.Locale;

import org.jboss.resteasy.reactive.RestQuery;

/** What is asked of the list of observances. All of it stays in the address; absent means any. */
public record ObservanceFilter(
        @RestQuery String q,
        @RestQuery String month,
        @RestQuery String topic,
        @RestQuery String kind,
        @RestQuery String page) {

    int pageNumber() {
        return number(page) < 1 ? 1 : number(page);
    }

    boolean admits(Observance observance, int year) {
        return hasText(observance)
                && (isBlank(kind) || kind.equals(observance.kind()))
                && (isBlank(topic) || observance.topics().contains(topic))
                && (monthAsked() == null || fallsInMonth(observance, year));
    }

    Month monthAsked() {
        int asked = number(month);
        return asked >= 1 && asked <= 12 ? Month.of(asked) : null;
    }

    /** The address of another page of the same list. */
    String address(int other) {
        return "/events/observances?q=" + encoded(q) + "&month=" + encoded(month) + "&topic=" + encoded(topic)
                + "&kind=" + encoded(kind) + "&page=" + other;
    }

    private boolean hasText(Observance observance) {
        if (isBlank(q)) {
            return true;
        }
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        return observance.names().values().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private boolean fallsInMonth(Observance observance, int year) {
        return observance.occurrences(year).stream()
                .anyMatch(span -> span.first().getMonth() == monthAsked());
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
