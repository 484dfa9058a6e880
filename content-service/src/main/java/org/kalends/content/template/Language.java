package org.kalends.content.template;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * How one language writes numbers, dates and lists, after the Unicode Common Locale Data Repository. What was asked
 * once is remembered, as its formats are dear to make and not for several threads.
 */
public final class Language {

    private static final int MOST_LANGUAGES = 500;
    private static final int MOST_ANSWERS = 5_000;
    private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

    private final ULocale locale;
    private final Map<Asked, String> answers = new ConcurrentHashMap<>();
    private Numerals numerals;
    private Plurals plurals;

    private record Asked(String what, Object of, Object how) {}

    private Language(String tag) {
        this.locale = ULocale.forLanguageTag(tag);
    }

    /** @param tag BCP 47 */
    public static Language of(String tag) {
        if (KNOWN.size() >= MOST_LANGUAGES) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(tag, Language::new);
    }

    /**
     * The language as it is written in a country: Arabic in Egypt has digits of its own, in Morocco it has not.
     *
     * @param tag BCP 47; a region in it weighs more than the country
     * @param country ISO 3166-1 alpha-2
     */
    public static Language of(String tag, String country) {
        ULocale asked = ULocale.forLanguageTag(tag);
        if (country == null || country.length() != 2 || !asked.getCountry().isEmpty()) {
            return of(tag);
        }
        String digits = NumberingSystem.getInstance(new ULocale(asked.getLanguage(), country))
                .getName();
        return digits.equals(NumberingSystem.getInstance(asked).getName()) ? of(tag) : of(tag + "-u-nu-" + digits);
    }

    /** {@code 2013}: no marks between thousands, the digits of the language. */
    public String plain(long number) {
        return answer("plain", number, "", () -> {
            NumberFormat format = NumberFormat.getInstance(locale);
            format.setGroupingUsed(false);
            return format.format(number);
        });
    }

    /** {@code 16,000}. */
    public String formatted(long number) {
        return answer(
                "formatted", number, "", () -> NumberFormat.getInstance(locale).format(number));
    }

    /** {@code 16 thousand}. */
    public String compact(long number) {
        return answer(
                "compact",
                number,
                "",
                () -> CompactDecimalFormat.getInstance(locale, CompactDecimalFormat.CompactStyle.LONG)
                        .format(number));
    }

    /** {@code 41%} for 41. */
    public String percent(long number) {
        return answer(
                "percent",
                number,
                "",
                () -> NumberFormat.getPercentInstance(locale).format(number / 100.0));
    }

    /** {@code seven}. @param form for example {@code feminine}; empty for the language's own default */
    public String spelled(long number, String form) {
        return answer("spelled", number, form, () -> numerals().spelled(number, form));
    }

    /**
     * {@code seven years ago}, calendar years in words; {@code this year} for none.
     *
     * @param form {@code digits} for {@code 7 years ago}; else as in {@link #spelled}, by default that of the word for years
     */
    public String yearsAgo(long years, String form) {
        return answer("yearsAgo", years, form, () -> {
            RelativeDateTimeFormatter format =
                    RelativeDateTimeFormatter.getInstance(locale, numerals().years(form));
            return years == 0
                    ? format.format(Direction.THIS, AbsoluteUnit.YEAR)
                    : format.format(Math.abs(years), years < 0 ? Direction.NEXT : Direction.LAST, RelativeUnit.YEARS);
        });
    }

    /**
     * {@code 20th}. A language whose ordinals have gender and case needs the form chosen by the translator.
     *
     * @param form for example {@code feminine-genitive}; empty for the language's own default
     */
    public String ordinal(long number, String form) {
        return answer("ordinal", number, form, () -> numerals().ordinal(number, form));
    }

    /** {@code twentieth}; the form as in {@link #ordinal}. */
    public String spelledOrdinal(long number, String form) {
        return answer("spelledOrdinal", number, form, () -> numerals().spelledOrdinal(number, form));
    }

    /** The forms that {@code spelled}, {@code ordinal} or {@code spelledOrdinal} has in this language. */
    synchronized Set<String> forms(String function) {
        return switch (function) {
            case "ordinal" -> numerals().forms(Numerals.ORDINAL);
            case "spelledOrdinal" -> numerals().forms(Numerals.SPELLED_ORDINAL);
            default -> numerals().forms(Numerals.SPELLED);
        };
    }

    /** How many words {@link #plural} can tell apart. */
    synchronized int pluralForms() {
        return plurals().count();
    }

    /** The word that goes with the number; the words in the order one, two, few, many, the last for the rest. */
    public synchronized String plural(long number, List<String> words) {
        return plurals().word(number, words);
    }

    /** {@code July 30, 2020} in the language's own order. */
    public String longDate(LocalDate date) {
        return dated(date, "dMMMMy");
    }

    /** A date in the parts that a skeleton names (UTS 35), in the language's own order. */
    public String dated(LocalDate date, String skeleton) {
        return answer("dated", date, skeleton, () -> {
            DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
            format.setTimeZone(TimeZone.GMT_ZONE);
            return firstOfMonth(
                    date,
                    format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
        });
    }

    /** French counts the first day of a month with an ordinal, 1er mai, which the CLDR's patterns do not know. */
    private String firstOfMonth(LocalDate date, String written) {
        return date.getDayOfMonth() == 1 && locale.getLanguage().equals("fr")
                ? written.replaceFirst("(?<![\\p{L}\\d])1(?=[ \\u00A0]\\p{L})", "1er")
                : written;
    }

    /**
     * {@code a, b, and c}.
     *
     * @param how {@code or} for {@code a, b, or c}; {@code units} for {@code a, b, c}; any other word stands before the
     *     last one in place of the language's own; empty for {@code a, b, and c}
     */
    public String joined(List<String> items, String how) {
        return switch (how) {
            case "" -> joined(items, ListFormatter.Type.AND);
            case "or" -> joined(items, ListFormatter.Type.OR);
            case "units" -> joined(items, ListFormatter.Type.UNITS);
            default -> joinedBy(items, " " + how + " ");
        };
    }

    /** As the language parts the items of a list of three, and the word before the last. */
    private String joinedBy(List<String> items, String word) {
        String three = joined(List.of("0", "1", "2"), ListFormatter.Type.AND);
        String between = three.substring(1, three.indexOf('1'));
        int last = Math.max(0, items.size() - 1);
        return String.join(between, items.subList(0, last))
                + (last == 0 ? "" : word)
                + (items.isEmpty() ? "" : items.getLast());
    }

    private String joined(List<String> items, ListFormatter.Type type) {
        return ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE).format(items);
    }

    /** The first letter as a capital, the rest as it is. */
    public String upperFirst(String text) {
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(locale()) + text.substring(end);
    }

    /** The first letter small, the rest as it is. */
    public String lowerFirst(String text) {
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toLowerCase(locale()) + text.substring(end);
    }

    Locale locale() {
        return locale.toLocale();
    }

    private String answer(String what, Object of, Object how, Supplier<String> work) {
        Asked asked = new Asked(what, of, how);
        String known = answers.get(asked);
        return known != null ? known : worked(asked, work);
    }

    private synchronized String worked(Asked asked, Supplier<String> work) {
        if (answers.size() >= MOST_ANSWERS) {
            answers.clear();
        }
        String answer = work.get();
        answers.put(asked, answer);
        return answer;
    }

    private Plurals plurals() {
        if (plurals == null) {
            plurals = new Plurals(locale);
        }
        return plurals;
    }

    private Numerals numerals() {
        if (numerals == null) {
            numerals = new Numerals(locale);
        }
        return numerals;
    }
}
