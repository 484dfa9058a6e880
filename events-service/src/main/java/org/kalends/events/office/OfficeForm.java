package org.kalends.events.office;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;

/**
 * What a person filled in about an office, in the interface's two languages. Speakers and closed days are rows: the n-th values
 * of their fields belong together, and a row without any is no row.
 */
public record OfficeForm(
        @RestForm String key,
        @RestForm String nameEn,
        @RestForm String nameRu,
        @RestForm String country,
        @RestForm String cityEn,
        @RestForm String cityRu,
        @RestForm String zone,
        @RestForm String locales,
        @RestForm List<String> speakerName,
        @RestForm List<String> titleEn,
        @RestForm List<String> titleRu,
        @RestForm List<String> since,
        @RestForm List<String> until,
        @RestForm List<String> weekend,
        @RestForm String subdivision,
        @RestForm List<String> closedFirst,
        @RestForm List<String> closedLast,
        @RestForm List<String> closedEn,
        @RestForm List<String> closedRu,
        @RestForm String hub) {

    static final OfficeForm EMPTY = new OfficeForm(
            "", "", "", "", "", "", "", "en", null, null, null, null, null, null, "", null, null, null, null, "");

    static OfficeForm of(String key, OfficeDetails known) {
        List<SpeakerTerm> terms = known.speakers();
        List<ClosedDay> closed = known.days().closed();
        List<DayOfWeek> weekend =
                known.days().weekend() == null ? List.of() : known.days().weekend();
        return new OfficeForm(
                key,
                known.names().getOrDefault("en", ""),
                known.names().getOrDefault("ru", ""),
                known.country(),
                known.cities().getOrDefault("en", ""),
                known.cities().getOrDefault("ru", ""),
                known.zone(),
                String.join(", ", known.locales()),
                terms.stream().map(t -> text(t.name())).toList(),
                terms.stream().map(t -> t.titles().getOrDefault("en", "")).toList(),
                terms.stream().map(t -> t.titles().getOrDefault("ru", "")).toList(),
                terms.stream().map(t -> text(t.since())).toList(),
                terms.stream().map(t -> text(t.until())).toList(),
                weekend.stream().map(DayOfWeek::name).toList(),
                text(known.days().subdivision()),
                closed.stream().map(c -> text(c.first())).toList(),
                closed.stream().map(c -> text(c.last())).toList(),
                closed.stream().map(c -> c.names().getOrDefault("en", "")).toList(),
                closed.stream().map(c -> c.names().getOrDefault("ru", "")).toList(),
                text(known.hub()));
    }

    /**
     * The details; names in other languages, which the form does not show, are kept.
     *
     * @param known null for a new office
     * @throws InvalidOffice when a date cannot be read
     */
    OfficeDetails details(OfficeDetails known) {
        return new OfficeDetails(
                with(known == null ? Map.of() : known.names(), nameEn, nameRu),
                trim(country),
                with(known == null ? Map.of() : known.cities(), cityEn, cityRu),
                trim(zone),
                Arrays.stream(trim(locales).split("[,;\\s]+"))
                        .filter(l -> !l.isBlank())
                        .toList(),
                null,
                speakers(known == null ? List.of() : known.speakers()),
                new WorkDays(restDays(), subdivision, closed(known == null ? WorkDays.OF_THE_COUNTRY : known.days())),
                hub);
    }

    private List<SpeakerTerm> speakers(List<SpeakerTerm> known) {
        List<SpeakerTerm> terms = new ArrayList<>();
        for (int row = 0; row < size(speakerName); row++) {
            if (!isEmpty(at(speakerName, row), at(titleEn, row), at(titleRu, row), at(since, row), at(until, row))) {
                String name = at(speakerName, row);
                Map<String, String> titles = known.stream()
                        .filter(term -> text(term.name()).equals(name))
                        .findFirst()
                        .map(SpeakerTerm::titles)
                        .orElse(Map.of());
                terms.add(new SpeakerTerm(
                        name,
                        with(titles, at(titleEn, row), at(titleRu, row)),
                        date("speakers", at(since, row)),
                        date("speakers", at(until, row))));
            }
        }
        return terms;
    }

    private List<DayOfWeek> restDays() {
        return size(weekend) == 0
                ? null
                : weekend.stream()
                        .flatMap(day -> Arrays.stream(DayOfWeek.values())
                                .filter(d -> d.name().equals(day)))
                        .toList();
    }

    private List<ClosedDay> closed(WorkDays known) {
        List<ClosedDay> days = new ArrayList<>();
        for (int row = 0; row < size(closedFirst); row++) {
            if (!isEmpty(at(closedFirst, row), at(closedLast, row), at(closedEn, row), at(closedRu, row))) {
                LocalDate first = date("closed", at(closedFirst, row));
                Optional<ClosedDay> before = known.closed().stream()
                        .filter(day -> day.first().equals(first))
                        .findFirst();
                Map<String, String> names = before.map(ClosedDay::names).orElse(Map.of());
                days.add(new ClosedDay(
                        first, date("closed", at(closedLast, row)), with(names, at(closedEn, row), at(closedRu, row))));
            }
        }
        return days;
    }

    private static LocalDate date(String field, String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw InvalidOffice.date(field, text);
        }
    }

    private static boolean isEmpty(String... fields) {
        return Arrays.stream(fields).allMatch(String::isEmpty);
    }

    static String at(List<String> values, int row) {
        return row < size(values) ? trim(values.get(row)) : "";
    }

    static int size(List<String> values) {
        return values == null ? 0 : values.size();
    }

    private static Map<String, String> with(Map<String, String> known, String english, String russian) {
        Map<String, String> words = new HashMap<>(known);
        words.put("en", trim(english));
        words.put("ru", trim(russian));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String trim(String text) {
        return text == null ? "" : text.strip();
    }
}
