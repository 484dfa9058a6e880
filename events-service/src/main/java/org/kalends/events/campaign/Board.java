package org.kalends.events.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign on a page: its days, what to worry about, and each office's steps.
 *
 * @param mine the reader's own statement, to open with one button; null when there is none
 * @param calledOff why it was called off, in words; null when it was not
 */
public record Board(
        String id,
        String title,
        int year,
        LocalDate date,
        String state,
        boolean open,
        String mine,
        String calledOff,
        Timeline line,
        List<Warning> warnings,
        List<Column> columns,
        List<Row> rows) {

    /** What to worry about, and the one thing to do about it. */
    record Warning(String what, String why, String act, String href) {}

    /** A milestone: what, and on which day. */
    record Column(String title, boolean red) {}

    /** An office, and its steps in the order of the columns. */
    record Row(String office, String offset, String from, List<Cell> cells) {}

    /**
     * A step of an office.
     *
     * @param local its release in the office's time
     * @param forReader the same moment in the reader's; null when they are the same
     */
    record Cell(
            String column, StepFace face, boolean need, String local, String forReader, List<PublicationLine> lines) {}

    /** How one publication fares. */
    record PublicationLine(String text, String href, boolean red) {}
}
