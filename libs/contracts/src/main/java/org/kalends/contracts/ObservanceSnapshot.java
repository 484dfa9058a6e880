package org.kalends.contracts;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An observance as events-service knows it at this moment.
 *
 * @param key short stable name, for example {@code world-day-against-trafficking-in-persons}
 * @param names its name per locale (BCP 47)
 * @param kind day, week, month, year, decade, anniversary or once (an open list)
 * @param since the calendar year in which it was first observed or proclaimed; null when not known
 * @param proclaimedBy who proclaimed it; null when not known
 * @param officialUrl its page at the one who proclaimed it; null when not known
 * @param topics what it is about
 */
public record ObservanceSnapshot(
        String key,
        Map<String, String> names,
        String kind,
        @Nullable Integer since,
        @Nullable String proclaimedBy,
        @Nullable String officialUrl,
        List<String> topics) {}
