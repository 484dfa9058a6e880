package org.kalends.events.office;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/**
 * Why an office is closed on a day.
 *
 * @param names what the day is called there, per language, English among them; empty for a weekend
 */
public record Closed(LocalDate day, Why why, Map<String, String> names) {

    /** A public holiday comes before the weekend it may fall on, an office's own closing before both. */
    public enum Why {
        OWN,
        HOLIDAY,
        WEEKEND
    }

    /** The holiday's name in this language, in English where it has none there; the weekday for a weekend. */
    public String name(Locale locale) {
        return why == Why.WEEKEND
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale)
                : ClosedDay.inLanguage(names, locale);
    }

    public boolean isWeekend() {
        return why == Why.WEEKEND;
    }
}
