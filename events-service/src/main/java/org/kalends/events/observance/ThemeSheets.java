package org.kalends.events.observance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Reader;

import static java.util.stream.Collectors.toMap;

/** Draws the page on which the themes of single years are kept. */
@RequestScoped
class ThemeSheets {

    private final Reader reader;

    @Inject
    ThemeSheets(Reader reader) {
        this.reader = reader;
    }

    /** A theme that is known; {@code note} says how well and from where. */
    record Line(String year, String text, List<String> others, String note) {}

    /** A field for the theme in one language. */
    record Translation(String id, String label, String text) {}

    /**
     * The page as it is shown.
     *
     * @param faults what is wrong, by the form's field
     * @param meanwhile whether somebody changed the observance while the form was open
     */
    record Sheet(
            String key,
            String name,
            long version,
            List<Line> lines,
            String year,
            String text,
            List<Translation> translations,
            String tag,
            String other,
            String source,
            List<Choice> confidences,
            Map<String, String> faults,
            boolean meanwhile) {

        public String fault(String field) {
            return faults.get(field);
        }
    }

    /** @param year whose theme is to be changed; empty for a new one */
    Sheet draw(Observance observance, String year) {
        Optional<Theme> known = observance.details().themes().stream()
                .filter(theme -> String.valueOf(theme.year()).equals(year))
                .findFirst();
        return sheet(
                observance,
                year,
                known.map(Theme::text).orElse(""),
                known.map(Theme::translations).orElse(Map.of()),
                new Rest(
                        "",
                        "",
                        known.map(Theme::source).orElse(""),
                        known.map(Theme::confidence).orElse("")),
                List.of(),
                false);
    }

    /** The form again, as it was filled in. */
    Sheet again(Observance observance, ThemeForm form, List<Fault> faults, boolean meanwhile) {
        Rest rest = new Rest(form.value("tag"), form.value("other"), form.value("source"), form.value("confidence"));
        return sheet(
                observance,
                form.year(),
                form.value("text"),
                form.translations(),
                rest,
                ofForm(faults, form),
                meanwhile);
    }

    private record Rest(String tag, String other, String source, String confidence) {}

    private Sheet sheet(
            Observance observance,
            String year,
            String text,
            Map<String, String> translations,
            Rest rest,
            List<Fault> faults,
            boolean meanwhile) {
        EntryWords words = reader.words(EntryWords.class);
        return new Sheet(
                observance.key(),
                observance.name(reader.locale()),
                observance.version(),
                lines(observance),
                year,
                text,
                fields(translations),
                rest.tag(),
                rest.other(),
                rest.source() == null ? "" : rest.source(),
                Stream.of("high", "medium", "memory")
                        .map(c -> new Choice(c, words.confidenceOf(c), c.equals(rest.confidence())))
                        .toList(),
                faults.stream().collect(toMap(Fault::field, Fault::message, (one, other) -> one + " " + other)),
                meanwhile);
    }

    /** The interface's other language always has a field, and whatever is known besides. */
    private List<Translation> fields(Map<String, String> translations) {
        Map<String, String> all = new TreeMap<>(translations);
        Reader.LANGUAGES.stream().skip(1).map(Locale::toLanguageTag).forEach(tag -> all.putIfAbsent(tag, ""));
        List<Translation> fields = new ArrayList<>();
        all.forEach((tag, text) -> fields.add(new Translation(
                "text_" + tag,
                reader.words(ThemeWords.class).in(Locale.forLanguageTag(tag).getDisplayName(reader.locale())),
                text)));
        return fields;
    }

    List<Line> lines(Observance observance) {
        return observance.details().themes().stream()
                .sorted(Comparator.comparing(Theme::year).reversed())
                .map(theme ->
                        new Line(String.valueOf(theme.year()), theme.in(reader.locale()), others(theme), note(theme)))
                .toList();
    }

    private List<String> others(Theme theme) {
        String shown = theme.in(reader.locale());
        return Stream.concat(Stream.of(theme.text()), theme.translations().values().stream())
                .filter(text -> !text.equals(shown))
                .distinct()
                .toList();
    }

    private String note(Theme theme) {
        List<String> notes = new ArrayList<>();
        if (theme.confidence() != null) {
            notes.add(reader.words(EntryWords.class).confidenceOf(theme.confidence()));
        }
        if (theme.source() != null) {
            notes.add(theme.source().replace(";", ", "));
        }
        return String.join("; ", notes);
    }

    /** What the checks find at {@code theme_2027_ru} stands at the form's field {@code text_ru}. */
    private static List<Fault> ofForm(List<Fault> faults, ThemeForm form) {
        String theme = Particulars.THEME + form.year();
        return faults.stream()
                .map(fault -> new Fault(field(fault.field(), theme, form), fault.message()))
                .toList();
    }

    private static String field(String field, String theme, ThemeForm form) {
        if (field.equals(theme)) {
            return "text";
        }
        String rest = field.replace(theme + "_", "");
        return switch (rest) {
            case "source", "confidence" -> rest;
            default -> rest.equals(form.value("tag")) ? "tag" : field.startsWith(theme) ? "text_" + rest : field;
        };
    }
}
