package org.kalends.content.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed in one variant.
 *
 * @param before title and text as they were; empty when there was none
 * @param after title and text as they are; empty when there is none any more
 */
public record VariantChange(String locale, String channelKind, String before, String after) {

    /** Every variant of the newer revision held against the older one, then those that are gone. */
    public static List<VariantChange> between(Revision before, Revision after) {
        return Stream.concat(
                        after.variants().stream()
                                .map(now -> of(before.variant(now.locale(), now.channelKind()), Optional.of(now), now)),
                        before.variants().stream()
                                .filter(old -> after.variant(old.locale(), old.channelKind())
                                        .isEmpty())
                                .map(old -> of(Optional.of(old), Optional.empty(), old)))
                .toList();
    }

    static VariantChange of(Optional<Variant> before, Optional<Variant> after, Variant key) {
        return new VariantChange(
                key.locale(),
                key.channelKind(),
                before.map(Variant::whole).orElse(""),
                after.map(Variant::whole).orElse(""));
    }

    public boolean isChanged() {
        return !before.equals(after);
    }

    /** Title and text, word by word. */
    public List<TextDiff.Piece> pieces() {
        return TextDiff.between(before, after);
    }

    /** The same with long unchanged stretches cut down to what stands next to a change. */
    public List<TextDiff.Piece> condensed() {
        return TextDiff.condensed(pieces());
    }

    /** Both texts beside each other. */
    public List<Sides.Row> rows() {
        return Sides.between(before, after);
    }

    /** How many sentences were written, rewritten or taken out. */
    public int sentences() {
        return Sentences.changed(before, after, Locale.forLanguageTag(locale));
    }

    /** The direction in which the language is written: ltr or rtl. */
    public String dir() {
        return Tongues.direction(locale);
    }

    public String languageName() {
        return Tongues.ownName(locale);
    }
}
