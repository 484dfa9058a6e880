package org.kalends.content.template;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/**
 * Numbers in words and as ordinals, by the rules of the Unicode CLDR for one language. The forms, such as
 * {@code feminine-genitive}, are those that the CLDR has for that language.
 */
final class Numerals {

    static final String DIGITS = "digits";
    static final String SPELLED = "%spellout-cardinal";
    static final String ORDINAL = "%digits-ordinal";
    static final String SPELLED_ORDINAL = "%spellout-ordinal";

    /** Where numbers in words agree with the word for years and the CLDR's do not, they are written in digits. */
    private static final Set<String> YEARS_IN_DIGITS = Set.of("ar", "he");

    private final ULocale locale;
    private final RuleBasedNumberFormat words;
    private final RuleBasedNumberFormat digits;

    Numerals(ULocale locale) {
        this.locale = locale;
        this.words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        this.digits = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL);
    }

    /** {@code seven}. */
    String spelled(long number, String form) {
        return form.isEmpty() ? words.format(number) : words.format(number, rules(words, SPELLED, form));
    }

    String ordinal(long number, String form) {
        return digits.format(number, rules(digits, ORDINAL, form));
    }

    String spelledOrdinal(long number, String form) {
        return words.format(number, rules(words, SPELLED_ORDINAL, form));
    }

    /** The numbers before the word for years, which is masculine wherever the default form of the CLDR depends on it. */
    NumberFormat years(String form) {
        if (form.equals(DIGITS) || form.isEmpty() && YEARS_IN_DIGITS.contains(locale.getLanguage())) {
            return NumberFormat.getInstance(locale);
        }
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        format.setDefaultRuleSet(rules(format, SPELLED, form));
        return format;
    }

    /** The forms that a translator may choose. */
    Set<String> forms(String base) {
        Set<String> forms = new TreeSet<>();
        for (String name : names(base.equals(ORDINAL) ? digits : words)) {
            if (name.startsWith(base + "-")) {
                forms.add(name.substring(base.length() + 1));
            }
        }
        return forms;
    }

    private static String rules(RuleBasedNumberFormat format, String base, String form) {
        List<String> names = names(format);
        String wanted = form.isEmpty() ? base + "-masculine" : base + "-" + form;
        return Stream.of(wanted, base + "-masculine", base)
                .filter(names::contains)
                .findFirst()
                .orElse(format.getDefaultRuleSetName());
    }

    private static List<String> names(RuleBasedNumberFormat format) {
        return Arrays.asList(format.getRuleSetNames());
    }
}
