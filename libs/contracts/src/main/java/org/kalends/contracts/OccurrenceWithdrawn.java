package org.kalends.contracts;

import org.jspecify.annotations.Nullable;

/**
 * An occurrence that was told before does not take place.
 *
 * @param occurrence the occurrence as it was told before
 * @param reason in words, as a person gave it; null when the date rule changed
 * @param sequence rises by one with each change; a lower one than already heard is to be ignored
 */
public record OccurrenceWithdrawn(
        DatedOccurrence occurrence, @Nullable String reason, long sequence) implements OccurrenceEvent {}
