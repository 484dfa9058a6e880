package org.kalends.contracts;

/** What events-service tells on {@link Topic#OCCURRENCE}. */
public sealed interface OccurrenceEvent extends Event
        permits OccurrenceScheduled, OccurrenceMoved, OccurrenceWithdrawn {

    DatedOccurrence occurrence();

    @Override
    default String key() {
        return occurrence().id().toString();
    }
}
