package org.kalends.content.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Which released statements a list, or a feed, holds. What is null does not matter.
 *
 * @param office an office's key
 * @param observance an observance's key
 * @param language only what there is in this language (BCP 47)
 * @param year of the occurrence
 */
record Listing(
        @Nullable String office,
        @Nullable String observance,
        @Nullable String language,
        @Nullable Integer year) {

    static final Listing ALL = new Listing(null, null, null, null);

    static Listing of(String office) {
        return new Listing(office, null, null, null);
    }

    static Listing on(String observance) {
        return new Listing(null, observance, null, null);
    }

    Listing in(@Nullable String anyLanguage) {
        return new Listing(office, observance, anyLanguage, year);
    }

    /** What there is in this language of any year: a year's list is told in the reader's language only. */
    Listing always(String oneLanguage) {
        return new Listing(office, observance, oneLanguage, null);
    }

    Listing during(@Nullable Integer anyYear) {
        return new Listing(office, observance, language, anyYear);
    }

    /** Its address: a list of one language's statements, or one that is told in the reader's. */
    String path() {
        if (office == null && observance == null) {
            return language == null ? PageAddress.ROOT : PageAddress.ROOT + "/languages/" + language;
        }
        return PageAddress.ROOT
                + (office == null ? "/observances/" + observance : "/" + office)
                + (year == null ? "" : "/" + year)
                + (language == null ? "" : "/" + language);
    }

    /** Where its feed is. A year ends and has none of its own. */
    String feed(String format) {
        return new Listing(office, observance, language, null).path() + "/feed." + format;
    }

    /** What matters, by the name that a page has it under. */
    Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("office", office);
        given.put("observance", observance);
        given.put("locale", language);
        given.put("year", year);
        given.values().removeIf(Objects::isNull);
        return given;
    }
}
