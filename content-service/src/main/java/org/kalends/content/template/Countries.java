package org.kalends.content.template;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Countries as a running text names them, after the CLDR; in English with the article that some of them take. */
final class Countries {

    private static final Set<String> WITH_ARTICLE =
            Set.of("AE", "BS", "CF", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SB", "TC", "US", "VI");

    /** Where the CLDR has a label for lists, not a name for sentences. */
    private static final Map<String, String> NOT_A_LABEL = Map.of(
            "CD", "the Democratic Republic of the Congo",
            "CG", "the Republic of the Congo",
            "CI", "Côte d’Ivoire",
            "HK", "Hong Kong, China",
            "MM", "Myanmar",
            "MO", "Macao, China",
            "PS", "the State of Palestine");

    private Countries() {}

    /**
     * {@code Kazakhstan}, {@code the Philippines}.
     *
     * @param code ISO 3166-1 alpha-2
     * @param locale the language (BCP 47)
     */
    static String named(String code, String locale) {
        Locale language = Locale.forLanguageTag(locale);
        String name = Locale.of("", code).getDisplayCountry(language);
        if (!language.getLanguage().equals("en")) {
            return name;
        }
        return NOT_A_LABEL.getOrDefault(code, WITH_ARTICLE.contains(code) ? "the " + name : name);
    }
}
