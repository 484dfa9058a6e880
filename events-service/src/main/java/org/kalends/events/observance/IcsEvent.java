package org.kalends.events.observance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;

/** An event of a calendar, as an observance. */
record IcsEvent(Component event, FileWords words) {

    private static final int DATE_CHARACTERS = 8;

    FileRow row(long number) {
        for (String unfit : new String[] {Property.RDATE, Property.EXDATE, Property.RECURRENCE_ID}) {
            if (value(unfit).isPresent()) {
                return FileRow.wrong(number, unfit, words.singleDates());
            }
        }
        Optional<LocalDate> first = value(Property.DTSTART).map(IcsEvent::day);
        if (first.isEmpty()) {
            return FileRow.wrong(number, Property.DTSTART, words.eventUndated());
        }
        LocalDate last = last(first.get());
        Optional<String> recurrence = value(Property.RRULE);
        Map<String, String> texts = texts();
        texts.put("kind", recurrence.isPresent() ? "anniversary" : "once");
        texts.put(
                "rule",
                recurrence
                        .map(r -> YearlyRules.recurring(first.get(), last, r))
                        .orElseGet(() -> YearlyRules.once(first.get(), last)));
        return FileRow.good(number, null, texts);
    }

    private Map<String, String> texts() {
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

    /** The last day: an end that is a day is exclusive (RFC 5545, section 3.6.1), one that is a moment is not. */
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
        if (value.length() < DATE_CHARACTERS) {
            throw new DateTimeException(value);
        }
        return LocalDate.parse(value.substring(0, DATE_CHARACTERS), DateTimeFormatter.BASIC_ISO_DATE);
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
