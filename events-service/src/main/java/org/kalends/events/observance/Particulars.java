package org.kalends.events.observance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is stated about an observance, as named texts: {@code name_en}, {@code rule}, {@code theme_2024}. The one shape in
 * which a form, a row of a file and the shipped catalogue meet, so that each is checked and merged field by field. A
 * field that says nothing is not there.
 *
 * @param texts field and text; lists are joined by semicolons
 */
record Particulars(SortedMap<String, String> texts) {

    static final String NAME = "name_";
    static final String DESCRIPTION = "description_";
    static final String THEME = "theme_";
    static final String CONFIDENCE = "_confidence";
    static final String SOURCE = "_source";
    private static final int YEAR_DIGITS = 4;

    static Particulars of(Map<String, String> stated) {
        SortedMap<String, String> texts = new TreeMap<>();
        stated.forEach((field, text) -> {
            if (text != null && !text.isBlank()) {
                texts.put(field, text.strip());
            }
        });
        return new Particulars(Collections.unmodifiableSortedMap(texts));
    }

    static Particulars of(ObservanceDetails details) {
        Map<String, String> texts = new TreeMap<>();
        details.names().forEach((locale, name) -> texts.put(NAME + locale, name));
        details.descriptions().forEach((locale, text) -> texts.put(DESCRIPTION + locale, text));
        texts.put("kind", details.kind());
        texts.put("rule", details.rule());
        texts.put("since", details.since() == null ? null : details.since().toString());
        texts.put("proclaimed_by", details.proclaimedBy());
        texts.put("resolution", details.resolution());
        texts.put("official_url", details.officialUrl());
        texts.put("topics", String.join(";", details.topics()));
        texts.put("countries", String.join(";", details.countries()));
        texts.put("sources", String.join(";", details.sources()));
        texts.put("confidence", details.confidence());
        details.themes().forEach(theme -> {
            texts.put(THEME + theme.year(), theme.text());
            texts.put(THEME + theme.year() + CONFIDENCE, theme.confidence());
            texts.put(THEME + theme.year() + SOURCE, theme.source());
            theme.translations().forEach((locale, text) -> texts.put(THEME + theme.year() + "_" + locale, text));
        });
        return of(texts);
    }

    /** The text of this field; null when it says nothing. */
    String get(String field) {
        return texts.get(field);
    }

    List<String> list(String field) {
        return Arrays.stream(texts.getOrDefault(field, "").split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** The texts of all fields that begin so, under what follows. */
    SortedMap<String, String> under(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        texts.tailMap(prefix).forEach((field, text) -> {
            if (field.startsWith(prefix)) {
                found.put(field.substring(prefix.length()), text);
            }
        });
        return found;
    }

    /** The same with other texts for some fields; an empty one takes the field away. */
    Particulars with(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(texts);
        all.putAll(others);
        return of(all);
    }

    /** The same without anything about this year's theme. */
    Particulars withoutTheme(int year) {
        Map<String, String> all = new TreeMap<>(texts);
        all.keySet().removeIf(field -> field.equals(THEME + year) || field.startsWith(THEME + year + "_"));
        return of(all);
    }

    /** @throws NumberFormatException when a year is none; {@link ObservanceChecks} finds that first */
    ObservanceDetails details() {
        return new ObservanceDetails(
                under(NAME),
                under(DESCRIPTION),
                get("kind"),
                get("rule"),
                get("since") == null ? null : Integer.valueOf(get("since")),
                get("proclaimed_by"),
                get("resolution"),
                get("official_url"),
                list("topics"),
                list("countries"),
                list("sources"),
                get("confidence"),
                themes());
    }

    /** The texts of a theme in other languages than that in which it was announced. */
    private Map<String, String> translations(String theme) {
        Map<String, String> translations = under(theme + "_");
        translations.remove(CONFIDENCE.substring(1));
        translations.remove(SOURCE.substring(1));
        return translations;
    }

    private List<Theme> themes() {
        List<Theme> themes = new ArrayList<>();
        under(THEME).forEach((year, text) -> {
            if (year.length() == YEAR_DIGITS) {
                String field = THEME + year;
                themes.add(new Theme(
                        Integer.parseInt(year),
                        text,
                        translations(field),
                        get(field + CONFIDENCE),
                        get(field + SOURCE)));
            }
        });
        return themes;
    }
}
