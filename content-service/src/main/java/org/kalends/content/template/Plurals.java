package org.kalends.content.template;

import java.util.List;
import java.util.stream.IntStream;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;

/** Which word goes with a number in one language, after the CLDR. */
final class Plurals {

    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

    private final PluralRules rules;
    private final List<String> used;

    Plurals(ULocale locale) {
        this.rules = PluralRules.forLocale(locale);
        this.used = CATEGORIES.stream().filter(this::isUsed).toList();
    }

    /** Whether a whole number can have it; these are enough to meet each category of any language. */
    private boolean isUsed(String category) {
        return IntStream.concat(IntStream.rangeClosed(0, 200), IntStream.of(1_000_000))
                .anyMatch(n -> rules.select(n).equals(category));
    }

    int count() {
        return used.size();
    }

    /** The words in the order one, two, few, many, as far as the language has them; the last for the rest. */
    String word(long number, List<String> words) {
        return words.get(Math.clamp(used.indexOf(rules.select(number)), 0, words.size() - 1));
    }
}
