package org.kalends.content.picture;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Variant;

/**
 * What stands on a picture card.
 *
 * @param locale the language (BCP 47)
 * @param title the statement's title
 * @param observance what stands there where the title has letters that cannot be drawn
 * @param date the day that is marked
 * @param office who speaks
 */
public record CardText(String locale, String title, String observance, LocalDate date, String office) {

    /** The card of a statement's newest text in this language. Nothing is drawn for it, so that no release hangs on that. */
    static CardText of(Statement statement, String locale) {
        String observance = named(statement.request().occurrence().observance().names(), locale);
        return new CardText(
                locale,
                statement
                        .current()
                        .variant(locale, Variant.PAGE)
                        .map(Variant::title)
                        .filter(title -> !title.isEmpty())
                        .orElse(observance),
                observance,
                statement.request().occurrence().date(),
                named(statement.request().office().names(), locale));
    }

    private static String named(Map<String, String> names, String locale) {
        return names.getOrDefault(
                locale,
                names.getOrDefault("en", names.values().stream().findFirst().orElse("")));
    }

    boolean isRightToLeft() {
        return ULocale.forLanguageTag(locale).isRightToLeft();
    }

    /** {@code July 2026}. */
    String month() {
        return formatted("yMMMM");
    }

    /** For those who do not see it: title, day and office in a sentence each. */
    String spoken() {
        return title + ". " + formatted("yMMMMd") + ". " + office + ".";
    }

    private String formatted(String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLanguageTag(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new Date(date.toEpochDay() * 86_400_000L));
    }

    Locale language() {
        return Locale.forLanguageTag(locale);
    }

    /** The same for the same card. */
    String fingerprint() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
