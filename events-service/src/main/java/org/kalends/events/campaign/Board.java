package org.kalends.events.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign on a page: its days, what to worry about, and each office's steps.
 *
 * @param acts what this reader may do with it
 * @param mine the reader's own statement, to open with one button; null when there is none
 * @param notices why it was called off or is paused
 * @param moved that its occurrence has moved, and what can be said to it; null when it has not
 * @param related the campaign it was planned from, and those planned from it
 */
public record Board(
        String id,
        String title,
        int year,
        LocalDate date,
        String state,
        Acts acts,
        String mine,
        List<Notice> notices,
        Moved moved,
        List<Link> related,
        Timeline line,
        List<Warning> warnings,
        Grid grid) {

    /** What may be done with the campaign as it stands. */
    record Acts(boolean cancel, boolean confirm, boolean pause, boolean resume, boolean again) {

        static final Acts NONE = new Acts(false, false, false, false, false);
    }

    record Notice(String label, String text) {}

    /**
     * An occurrence that has moved.
     *
     * @param action where the answer is sent; null for a reader who may not give it
     * @param follows whether the steps can go with it: it falls on a day of that year
     */
    record Moved(String text, String action, boolean follows) {}

    record Link(String text, String href) {}

    /** What to worry about, and the one thing to do about it. */
    record Warning(String what, String why, String act, String href) {}

    /**
     * The offices and their steps, a page of them.
     *
     * @param onlyMine whether only those are shown that wait for the reader
     * @param count which offices are shown, in words; null when all are
     * @param previous the address of the page before; null on the first
     * @param next the address of the page after; null on the last
     */
    record Grid(List<Column> columns, List<Row> rows, boolean onlyMine, String count, String previous, String next) {}

    /** A milestone: what, and on which day. */
    record Column(String title, boolean red) {}

    /** An office, and its steps in the order of the columns. */
    record Row(String office, String offset, String from, List<Cell> cells) {}

    /**
     * A step of an office.
     *
     * @param face null when the office has no step in this column
     * @param since how long it has waited for somebody; null when nobody must act
     * @param local its release in the office's time
     * @param forReader the same moment in the reader's; null when they are the same
     * @param href where it is moved or left out; null for a reader who may not, and when that is over
     */
    record Cell(
            String column,
            StepFace face,
            boolean need,
            String since,
            String local,
            String forReader,
            String href,
            List<PublicationLine> lines) {

        static Cell none(String column) {
            return new Cell(column, null, false, null, null, null, null, List.of());
        }
    }

    /** How one publication fares. */
    record PublicationLine(String text, String href, boolean red) {}
}
