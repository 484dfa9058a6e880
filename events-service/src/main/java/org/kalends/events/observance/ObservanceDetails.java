package org.kalends.events.observance;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is stated about an observance. Absent texts are null; absent lists and maps are empty.
 *
 * @param names its name per locale (BCP 47), at least one
 * @param descriptions a few sentences about it, per locale
 * @param kind day, national-day, week, month, year, decade, anniversary or once
 * @param rule the date rule as it is written
 * @param since the calendar year in which it was first observed or proclaimed, or in which it happened
 * @param proclaimedBy who proclaimed it
 * @param resolution by which resolution or act
 * @param officialUrl its page at the one who proclaimed it
 * @param topics what it is about: small letters, digits and hyphens
 * @param countries ISO 3166-1 alpha-2, when it is marked in some countries only
 * @param sources where these facts were seen
 * @param confidence how well they are known: high, medium or memory
 * @param themes the themes of single years
 */
public record ObservanceDetails(
        Map<String, String> names,
        Map<String, String> descriptions,
        String kind,
        String rule,
        Integer since,
        String proclaimedBy,
        String resolution,
        String officialUrl,
        List<String> topics,
        List<String> countries,
        List<String> sources,
        String confidence,
        List<Theme> themes) {

    public ObservanceDetails {
        names = names == null ? Map.of() : names;
        descriptions = descriptions == null ? Map.of() : descriptions;
        topics = present(topics);
        countries = present(countries);
        sources = present(sources);
        themes = present(themes);
    }

    private static <T> List<T> present(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
