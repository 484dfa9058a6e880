package org.kalends.notifier.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementReleased;

/**
 * The texts of one kind that a statement has, in the order in which its office prefers their languages.
 *
 * @param variants the texts, the office's first choice first
 */
record Languages(List<ReleasedVariant> variants) {

    static Languages of(StatementReleased statement, String channelKind) {
        List<String> preferred = statement.office().locales();
        return new Languages(statement.variants().stream()
                .filter(variant -> variant.channelKind().equals(channelKind))
                .sorted(Comparator.comparingInt(variant -> place(preferred, variant.locale())))
                .toList());
    }

    private static int place(List<String> preferred, String locale) {
        int place = preferred.indexOf(locale);
        return place < 0 ? preferred.size() : place;
    }

    boolean isEmpty() {
        return variants.isEmpty();
    }

    List<String> locales() {
        return variants.stream().map(ReleasedVariant::locale).distinct().toList();
    }

    /** The text in that language, else in the same language of another region, else the office's first choice. */
    Optional<ReleasedVariant> best(String locale) {
        return variants.stream()
                .filter(variant -> variant.locale().equalsIgnoreCase(locale))
                .findFirst()
                .or(() -> variants.stream()
                        .filter(variant -> language(variant.locale()).equals(language(locale)))
                        .findFirst())
                .or(() -> variants.stream().findFirst());
    }

    private static String language(String locale) {
        return Locale.forLanguageTag(locale).getLanguage();
    }
}
