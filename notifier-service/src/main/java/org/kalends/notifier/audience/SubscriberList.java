package org.kalends.notifier.audience;

import java.util.List;

import org.kalends.notifier.audience.Admission.RefusedRow;

/**
 * A list of people as it stood in a file.
 *
 * @param lines the rows that could be read
 * @param broken the rows that could not
 */
record SubscriberList(List<Line> lines, List<RefusedRow> broken) {

    /**
     * @param row the line's number in the file, the header being 1
     */
    record Line(long row, String address, String name, String locale) {}
}
