package org.kalends.events.office;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kalends.contracts.Speaker;
import org.kalends.layout.problem.Sentence;

/**
 * What is registered about an office.
 *
 * @param names its name per locale, in each of its locales or at least in one
 * @param country ISO 3166-1 alpha-2
 * @param cities the name of its city per locale
 * @param zone IANA time zone
 * @param locales the languages it speaks in order, BCP 47; at least one
 * @param speaker who speaks for it always, in place of {@code speakers}; null when those are given or nobody speaks
 * @param speakers who speaks for it from when until when; no two on one day
 * @param days the days on which it works; null for those of its country
 * @param hub the key of the office it is a spoke of; null for none
 */
public record OfficeDetails(
        Map<String, String> names,
        String country,
        Map<String, String> cities,
        String zone,
        List<String> locales,
        Speaker speaker,
        List<SpeakerTerm> speakers,
        WorkDays days,
        String hub) {

    public OfficeDetails {
        boolean always = (speakers == null || speakers.isEmpty()) && speaker != null;
        speakers = always ? List.of(SpeakerTerm.always(speaker)) : speakers == null ? List.of() : List.copyOf(speakers);
        speaker = null;
        days = days == null ? WorkDays.OF_THE_COUNTRY : days;
        hub = hub == null || hub.isBlank() ? null : hub.strip();
    }

    OfficeDetails(
            Map<String, String> names,
            String country,
            Map<String, String> cities,
            String zone,
            List<String> locales,
            Speaker speaker) {
        this(names, country, cities, zone, locales, speaker, null, null, null);
    }

    /** @throws InvalidOffice naming the first field at fault */
    OfficeDetails checked() {
        require(
                named(names),
                "names",
                Sentence.of("invalid-office.names", "Give the office a name in at least one language."));
        require(
                isCountry(country),
                "country",
                Sentence.of(
                        "invalid-office.country",
                        "Give the country by its two capital letters of ISO 3166-1, such as KZ."));
        require(
                named(cities),
                "cities",
                Sentence.of("invalid-office.cities", "Name the office's city in at least one language."));
        require(
                isZone(zone),
                "zone",
                Sentence.of("invalid-office.zone", "Give the time zone by its IANA name, such as Asia/Almaty."));
        require(
                locales != null && !locales.isEmpty() && locales.stream().allMatch(OfficeDetails::isLocale),
                "locales",
                Sentence.of(
                        "invalid-office.locales",
                        "List the office's languages by their BCP 47 tags, its own first, such as en, kk, ru."));
        days.check(country);
        return new OfficeDetails(names, country, cities, zone, locales, null, SpeakerTerm.checked(speakers), days, hub);
    }

    private static void require(boolean fine, String field, Sentence otherwise) {
        if (!fine) {
            throw new InvalidOffice(field, otherwise);
        }
    }

    private static boolean named(Map<String, String> words) {
        return words != null
                && !words.isEmpty()
                && words.keySet().stream().allMatch(OfficeDetails::isLocale)
                && words.values().stream().noneMatch(w -> w == null || w.isBlank() || w.length() > 200);
    }

    private static boolean isCountry(String code) {
        return code != null
                && Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }

    private static boolean isZone(String name) {
        try {
            return name != null && name.contains("/") && ZoneId.of(name) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isLocale(String tag) {
        try {
            return tag != null
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
