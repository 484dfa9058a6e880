package org.kalends.contracts;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An office as events-service knows it at this moment.
 *
 * @param key short stable name, for example {@code us-nur-sultan}
 * @param names its name per locale (BCP 47)
 * @param country the host country, ISO 3166-1 alpha-2
 * @param cities the name of its city per locale
 * @param zone IANA time zone
 * @param locales the languages it speaks, the first being its own (BCP 47)
 * @param speaker who speaks for it; may be null
 * @param hub the key of the office whose texts it adapts; null when it is no spoke
 */
public record OfficeSnapshot(
        String key,
        Map<String, String> names,
        String country,
        Map<String, String> cities,
        String zone,
        List<String> locales,
        @Nullable Speaker speaker,
        @Nullable String hub) {

    /** An office that is no spoke. */
    public OfficeSnapshot(
            String key,
            Map<String, String> names,
            String country,
            Map<String, String> cities,
            String zone,
            List<String> locales,
            @Nullable Speaker speaker) {
        this(key, names, country, cities, zone, locales, speaker, null);
    }
}
