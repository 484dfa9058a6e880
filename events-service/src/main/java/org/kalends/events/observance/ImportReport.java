package org.kalends.events.observance;

import java.util.List;

/**
 * What became, or would become, of the rows of a file.
 *
 * @param written whether the good rows were kept; false when they were only looked at
 * @param added the rows that are new
 * @param unchanged how many were known with exactly these facts
 * @param refused the rows that were left out, with each field at fault
 */
public record ImportReport(boolean written, List<AddedRow> added, int unchanged, List<RefusedRow> refused) {

    /**
     * @param row the line at which it begins in the file, as an editor counts it
     * @param key the observance's key
     * @param name its name
     */
    public record AddedRow(long row, String key, String name) {}

    /**
     * @param row the line at which it begins in the file, as an editor counts it
     * @param field the column or property at fault
     * @param reason what is wrong with it and what to do
     */
    public record RefusedRow(long row, String field, String reason) {}
}
