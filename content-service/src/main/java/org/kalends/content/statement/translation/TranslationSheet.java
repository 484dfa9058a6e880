package org.kalends.content.statement.translation;

import java.util.List;

import org.kalends.content.statement.Desk;
import org.kalends.content.statement.TextDiff;

/**
 * The page on which somebody translates.
 *
 * @param target the language that is written
 * @param source the language that is read beside it
 * @param revision the revision that both are of
 * @param stale whether a text in this language has to be looked at
 */
public record TranslationSheet(
        Desk.Line line,
        Side target,
        Side source,
        int revision,
        List<Standing> languages,
        List<Side> sources,
        List<Part> parts,
        boolean stale,
        boolean mayEdit) {

    /** A language: its name in itself, and the way it is written (ltr or rtl). */
    public record Side(String locale, String name, String dir) {}

    /** A language and how it stands. */
    public record Standing(Side side, boolean current, boolean stale) {}

    /**
     * One kind of text.
     *
     * @param standing how it stands, in words
     * @param title the source's title with what changed in it; empty when there is none
     */
    public record Part(
            String kind,
            boolean stale,
            String standing,
            List<TextDiff.Piece> title,
            String targetTitle,
            List<Row> rows) {

        public boolean isTitled() {
            return !title.isEmpty() || !targetTitle.isEmpty();
        }
    }

    /**
     * A paragraph.
     *
     * @param number its number in the source, from 1
     * @param source with what changed in it since it was translated
     * @param changed whether something did
     * @param gone whether it was taken out of the source
     */
    public record Row(int number, List<TextDiff.Piece> source, boolean changed, boolean gone, String target) {}
}
