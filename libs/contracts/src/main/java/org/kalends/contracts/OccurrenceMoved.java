package org.kalends.contracts;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An occurrence falls on other days than was told before.
 *
 * @param occurrence the occurrence as it is now
 * @param movedFrom its first local date as it was told before
 * @param reason in words, as a person gave it; null when the date rule changed
 * @param sequence rises by one with each change; a lower one than already heard is to be ignored
 */
public record OccurrenceMoved(
        DatedOccurrence occurrence,
        LocalDate movedFrom,
        @Nullable String reason,
        long sequence) implements OccurrenceEvent {}
