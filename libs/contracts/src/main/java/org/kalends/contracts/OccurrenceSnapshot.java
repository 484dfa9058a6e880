package org.kalends.contracts;

import java.time.LocalDate;

/**
 * One dated instance of an observance.
 *
 * @param observance what is marked
 * @param year the calendar year of the occurrence
 * @param date its (first) local date
 */
public record OccurrenceSnapshot(ObservanceSnapshot observance, int year, LocalDate date) {}
