package org.kalends.content.statement;

import java.util.List;
import java.util.Optional;

/**
 * What changed in one variant.
 *
 * @param pieces title and text, word by word
 */
public record VariantChange(String locale, String channelKind, boolean changed, List<TextDiff.Piece> pieces) {

    /** Every variant of the newer revision, held against the older one. */
    public static List<VariantChange> between(Revision before, Revision after) {
        return after.variants().stream()
                .map(now -> of(before.variant(now.locale(), now.channelKind()), now))
                .toList();
    }

    private static VariantChange of(Optional<Variant> before, Variant now) {
        String old = before.map(VariantChange::whole).orElse("");
        return new VariantChange(
                now.locale(), now.channelKind(), !old.equals(whole(now)), TextDiff.between(old, whole(now)));
    }

    private static String whole(Variant v) {
        return v.title().isEmpty() ? v.source() : v.title() + "\n\n" + v.source();
    }

    VariantChange condensed() {
        return new VariantChange(locale, channelKind, changed, TextDiff.condensed(pieces));
    }
}
