package org.kalends.content.template;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/** How one language writes numbers, dates and lists, after the Unicode Common Locale Data Repository. */
public final class Language {

    static final String ATTRIBUTE = "language";

    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");
    /** Enough of them to meet every category that a whole number can have in any language. */
    private static final List<Integer> WHOLE_NUMBERS = IntStream.concat(
                    IntStream.rangeClosed(0, 200), IntStream.of(1_000_000))
            .boxed()
            .toList();

    private final ULocale locale;

    /** @param tag BCP 47 */
    public Language(String tag) {
        this.locale = ULocale.forLanguageTag(tag);
    }

    /** {@code 16,000}. */
    public String formatted(long number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** {@code seven}. */
    public String spelled(long number) {
        return spellout().format(number);
    }

    /** {@code seven years ago}, calendar years in words. */
    public String yearsAgo(long years) {
        return RelativeDateTimeFormatter.getInstance(locale, spellout())
                .format(years, RelativeDateTimeFormatter.Direction.LAST, RelativeDateTimeFormatter.RelativeUnit.YEARS);
    }

    /**
     * {@code 20th}. A language whose ordinals have gender and case needs the form chosen by the translator.
     *
     * @param form for example {@code feminine-genitive}; empty for the language's own default
     */
    public String ordinal(long number, String form) {
        return ruled(new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL), "%digits-ordinal", form)
                .format(number);
    }

    /** {@code twentieth}; the form as in {@link #ordinal}. */
    public String spelledOrdinal(long number, String form) {
        return ruled(spellout(), "%spellout-ordinal", form).format(number);
    }

    /** The word that goes with the number; the words in the order one, two, few, many, the last for the rest. */
    public String plural(long number, List<String> words) {
        PluralRules rules = PluralRules.forLocale(locale);
        List<String> categories = CATEGORIES.stream()
                .filter(category ->
                        WHOLE_NUMBERS.stream().anyMatch(n -> rules.select(n).equals(category)))
                .toList();
        int index = categories.indexOf(rules.select(number));
        return words.get(Math.clamp(index, 0, words.size() - 1));
    }

    /** {@code July 30, 2020} in the language's own order. */
    public String longDate(LocalDate date) {
        return dated(date, "dMMMMy");
    }

    /** {@code July 30}. */
    public String dayMonth(LocalDate date) {
        return dated(date, "dMMMM");
    }

    /** {@code Thursday}. */
    public String weekday(LocalDate date) {
        return dated(date, "EEEE");
    }

    /** {@code a, b, and c}. */
    public String joined(List<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    /** The first letter as a capital, the rest as it is. */
    public String upperFirst(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(locale.toLocale()) + text.substring(end);
    }

    private String dated(LocalDate date, String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private RuleBasedNumberFormat spellout() {
        return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    }

    private static NumberFormat ruled(RuleBasedNumberFormat format, String base, String form) {
        List<String> names = Arrays.asList(format.getRuleSetNames());
        String wanted = form.isEmpty() ? base : base + "-" + form;
        String masculine = base + "-masculine";
        if (names.contains(wanted)) {
            format.setDefaultRuleSet(wanted);
        } else if (names.contains(masculine)) {
            format.setDefaultRuleSet(masculine);
        } else if (names.contains(base)) {
            format.setDefaultRuleSet(base);
        }
        return format;
    }
}
