package org.kalends.contracts;

/**
 * An occurrence is known, or what is known of its observance changed.
 *
 * @param occurrence the occurrence as it is now
 * @param sequence rises by one with each change; a lower one than already heard is to be ignored
 */
public record OccurrenceScheduled(DatedOccurrence occurrence, long sequence) implements OccurrenceEvent {}
