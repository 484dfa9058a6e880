package org.kalends.events.observance;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How like two names are, whatever their accents, case, the order of their words and the words that many days share.
 * The measure is that of Jaro and Winkler, from 0 to 1.
 */
final class NameLikeness {

    private static final double ALIKE = 0.9;

    /** Words that tell one day from another no better than 'the' does. */
    private static final Set<String> SHARED = Set.of(
            "a",
            "an",
            "and",
            "day",
            "days",
            "decade",
            "for",
            "global",
            "in",
            "international",
            "month",
            "national",
            "nations",
            "observance",
            "of",
            "on",
            "s",
            "the",
            "to",
            "un",
            "united",
            "week",
            "with",
            "world",
            "year",
            "в",
            "всемирная",
            "всемирныи",
            "год",
            "день",
            "десятилетие",
            "дни",
            "и",
            "международная",
            "международныи",
            "месяц",
            "на",
            "национальныи",
            "неделя",
            "о",
            "об",
            "по",
            "с");

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private NameLikeness() {}

    static boolean alike(String one, String other) {
        return SIMILARITY.apply(core(one), core(other)) >= ALIKE;
    }

    /** The text without accents and case, for finding as well as for comparing. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String core(String name) {
        String[] words = plain(name).split("[^\\p{L}\\p{N}]+");
        String core = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !SHARED.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
        return core.isEmpty() ? plain(name) : core;
    }
}
