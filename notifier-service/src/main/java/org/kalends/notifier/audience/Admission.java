package org.kalends.notifier.audience;

import java.util.List;

/**
 * What became of those who were to be put on an audience.
 *
 * @param added how many are new on it
 * @param unchanged how many were on it already
 * @param refused the rows that were left out, each with the reason
 */
public record Admission(int added, int unchanged, List<RefusedRow> refused) {

    /**
     * @param row the line's number in the file as an editor counts it, the header being 1; 1 for a single subscriber
     * @param column the column at fault
     * @param reason what is wrong with it
     */
    public record RefusedRow(long row, String column, String reason) {}
}
