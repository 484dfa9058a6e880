package org.kalends.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One dated instance of an observance, as a record of a calendar.
 *
 * @param id stays the same when it moves or is withdrawn
 * @param observance what is marked
 * @param year the calendar year of the occurrence
 * @param first its first local date
 * @param last its last local date, inclusive; the same as the first when it takes one day
 */
public record DatedOccurrence(UUID id, ObservanceSnapshot observance, int year, LocalDate first, LocalDate last) {}
