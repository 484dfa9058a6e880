package org.kalends.events.calendar;

import java.time.Instant;

/**
 * How often an entry has changed since it was first told.
 *
 * @param changedAt to the second
 */
record EntryState(int sequence, Instant changedAt) {}
