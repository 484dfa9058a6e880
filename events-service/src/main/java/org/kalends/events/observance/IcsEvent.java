package org.kalends.events.observance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.kalends.events.observance.rule.DateSpan;

/** What an event of a calendar says (RFC 5545, section 3.6.1). Of moments only the days count. */
record IcsEvent(Component event) {

    private static final int DATE_CHARACTERS = 8;

    /** Its first day, and its last: an end that is a day is exclusive, one that is a moment is not. */
    Optional<DateSpan> span() {
        return value(Property.DTSTART).map(IcsEvent::day).map(first -> new DateSpan(first, last(first)));
    }

    String uid() {
        return value(Property.UID).orElse("");
    }

    boolean isCancelled() {
        return value(Property.STATUS).filter("CANCELLED"::equalsIgnoreCase).isPresent();
    }

    Optional<String> recurrence() {
        return value(Property.RRULE);
    }

    /** The day of a series that this event stands for; empty when it is the series itself or no part of one. */
    Optional<LocalDate> replaces() {
        return value(Property.RECURRENCE_ID).map(IcsEvent::day);
    }

    /** Whether it stands for all days of the series from one on. */
    boolean replacesTheRest() {
        return event.getProperty(Property.RECURRENCE_ID)
                .flatMap(id -> id.<Parameter>getParameter("RANGE"))
                .isPresent();
    }

    /** The days that are listed under this property, however often it stands there. */
    List<LocalDate> days(String property) {
        return event.getProperties(property).stream()
                .flatMap(listed -> Arrays.stream(listed.getValue().split(",")))
                .filter(day -> !day.isBlank())
                .map(IcsEvent::day)
                .distinct()
                .toList();
    }

    Map<String, String> texts() {
        String language = event.getProperty(Property.SUMMARY)
                .flatMap(summary -> summary.<Parameter>getParameter("LANGUAGE"))
                .map(parameter -> parameter.getValue().toLowerCase(Locale.ROOT))
                .orElse("en");
        Map<String, String> texts = new HashMap<>();
        value(Property.SUMMARY).ifPresent(name -> texts.put(Particulars.NAME + language, oneLine(name)));
        value(Property.DESCRIPTION).ifPresent(text -> texts.put(Particulars.DESCRIPTION + language, text));
        value(Property.URL).ifPresent(address -> texts.put("official_url", address));
        texts.put(
                "topics",
                event.getProperties(Property.CATEGORIES).stream()
                        .flatMap(categories ->
                                Arrays.stream(categories.getValue().split(",")))
                        .map(IcsEvent::topic)
                        .filter(topic -> !topic.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(";")));
        return texts;
    }

    private LocalDate last(LocalDate first) {
        return value(Property.DTEND)
                .map(end -> end.length() == DATE_CHARACTERS ? day(end).minusDays(1) : day(end))
                .filter(last -> last.isAfter(first))
                .orElse(first);
    }

    private Optional<String> value(String property) {
        return event.getProperty(property).map(Property::getValue).filter(text -> !text.isBlank());
    }

    private static LocalDate day(String value) {
        if (value.strip().length() < DATE_CHARACTERS) {
            throw new DateTimeException(value);
        }
        return LocalDate.parse(value.strip().substring(0, DATE_CHARACTERS), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String topic(String category) {
        return category.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
