package org.kalends.content.facts;

import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kalends.layout.problem.Sentence;

/** A text of a fact: one for every language, or one per language. */
public final class Wording {

    private static final int LONGEST = 2_000;
    /** Control characters and overrides of direction, which can make a text read as something else (UAX 9). */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    /** What would be read as a tag or a link where the text is shown. */
    private static final Pattern MARKUP = Pattern.compile("<[\\p{L}/!?]|]\\s*\\(");

    private final String everywhere;
    private final SequencedMap<String, String> byLocale;

    private Wording(String everywhere, Map<String, String> byLocale) {
        this.everywhere = everywhere;
        this.byLocale = new TreeMap<>(byLocale);
    }

    /** One text for every language. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Wording everywhere(String text) {
        return new Wording(clean(text), Map.of());
    }

    /** Texts by language (BCP 47); empty ones are left out. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Wording by(Map<String, String> texts) {
        return new Wording(
                "",
                texts.entrySet().stream()
                        .filter(text -> !clean(text.getValue()).isEmpty())
                        .collect(Collectors.toMap(
                                text -> Locale.forLanguageTag(text.getKey()).toLanguageTag(),
                                text -> clean(text.getValue()))));
    }

    /** The text in this language; empty when there is none. */
    public String in(String locale) {
        return byLocale.isEmpty() ? everywhere : byLocale.getOrDefault(locale, "");
    }

    /** The texts by language; empty when one text holds for all. */
    public Map<String, String> byLocale() {
        return Map.copyOf(byLocale);
    }

    /** The text in English, or else in the first language that there is. */
    public String anyText() {
        return byLocale.isEmpty()
                ? everywhere
                : byLocale.getOrDefault("en", byLocale.values().iterator().next());
    }

    public boolean isEmpty() {
        return byLocale.isEmpty() && everywhere.isEmpty();
    }

    @JsonValue
    Object json() {
        return byLocale.isEmpty() ? everywhere : byLocale;
    }

    /**
     * The text without what cannot be seen.
     *
     * @throws UnreadableFacts when it is too long or holds markup
     */
    static String clean(String text) {
        String cleaned = text == null ? "" : UNSEEN.matcher(text).replaceAll("").strip();
        if (cleaned.length() > LONGEST) {
            throw new UnreadableFacts(
                    Sentence.of("unreadable-facts.long", "A text of a fact has at most {0} characters.", LONGEST),
                    null);
        }
        if (MARKUP.matcher(cleaned).find()) {
            throw new UnreadableFacts(
                    Sentence.of(
                            "unreadable-facts.markup",
                            "A fact is plain words: take the tag or the link out, and put the address into the source."),
                    null);
        }
        return cleaned;
    }
}
