package org.kalends.layout.problem;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;

import static java.util.stream.Collectors.joining;

/**
 * Something that a person is told. It is said in English, with its values apart, and spoken in the language of whoever
 * reads it when a translation stands under its id in {@code META-INF/kalends/problems_<language>.properties}.
 *
 * <p>A value is never read as a pattern, so it may hold braces and apostrophes. A text stays as it is; a number gets
 * the separators of the language, so give a year or the number of a version as text; a {@link Locale} becomes the name
 * of the language, a {@link ZonedDateTime} a date with its zone, a collection an enumeration, a map from languages to
 * names the name in that language, a sentence is spoken too.
 *
 * @param id the name of its translations; empty when there is nothing to translate
 * @param english the pattern in English, as ICU's MessageFormat reads it
 * @param values what the pattern calls {@code {0}}, {@code {1}} and so on
 */
public record Sentence(String id, String english, List<Object> values) {

    /** @param values see above; null is an empty text */
    public static Sentence of(String id, String english, Object... values) {
        return new Sentence(
                id,
                english,
                Stream.of(values).map(value -> value == null ? "" : value).toList());
    }

    /** The words of another program or of a person, which are the same in every language. */
    public static Sentence verbatim(String words) {
        return literal("", words);
    }

    /** Sentences one after the other. */
    public static Sentence together(List<Sentence> sentences) {
        String pattern = IntStream.range(0, sentences.size())
                .mapToObj(number -> "{" + number + "}")
                .collect(joining(" "));
        return new Sentence("", pattern, List.copyOf(sentences));
    }

    /** A whole text in English, in which nothing is filled in. */
    static Sentence literal(String id, String text) {
        return new Sentence(id, "{0}", List.of(text));
    }

    /** The sentence in this language, or in English when nobody has translated it. */
    public String in(Locale reader) {
        Optional<String> translated = Translations.of(id, reader);
        Object[] spoken = values.stream().map(value -> spoken(value, reader)).toArray();
        return translated
                .map(pattern -> new MessageFormat(pattern, reader))
                .orElseGet(() -> new MessageFormat(english, Locale.ENGLISH))
                .format(spoken);
    }

    /** The sentence in English, for logs. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** In the reader's language, else in English, else in any. */
    private static Object named(Map<?, ?> names, Locale reader) {
        return Stream.of(names.get(reader.getLanguage()), names.get("en"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object.class::cast)
                .orElseGet(() -> names.values().stream()
                        .findFirst()
                        .map(Object.class::cast)
                        .orElse(""));
    }

    private static Object spoken(Object value, Locale reader) {
        return switch (value) {
            case Sentence sentence -> sentence.in(reader);
            case Locale language -> language.getDisplayLanguage(reader);
            case ZonedDateTime at ->
                DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", reader).format(at) + " (" + at.getZone() + ")";
            case Collection<?> items ->
                ListFormatter.getInstance(reader)
                        .format(items.stream().map(item -> spoken(item, reader)).toList());
            case Map<?, ?> names -> named(names, reader);
            default -> value;
        };
    }
}
