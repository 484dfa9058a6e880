package org.kalends.notifier.audience;

import java.util.List;
import java.util.Locale;

import org.kalends.layout.problem.Sentence;

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
    public record RefusedRow(long row, String column, Sentence reason) {}

    /** The same in the reader's language. */
    Told told(Locale reader) {
        return new Told(
                added,
                unchanged,
                refused.stream()
                        .map(row -> new ToldRow(
                                row.row(), row.column(), row.reason().in(reader)))
                        .toList());
    }

    /** What is answered. */
    public record Told(int added, int unchanged, List<ToldRow> refused) {}

    /** A row that was left out, with the reason in words. */
    public record ToldRow(long row, String column, String reason) {}
}
