package org.kalends.content.correction;

import java.util.List;

import org.kalends.content.statement.Desk;

/**
 * The page on which something public is put right or taken back.
 *
 * @param line the statement
 * @param notes the languages of its pages, with the notes of a correction that is under way
 * @param path of the public page; empty when nothing is public
 * @param mayBegin whether this person may begin a correction now
 * @param mayDrop whether there is one to give up
 * @param mayPublish whether there is an approved one to publish
 * @param mayRetract whether there is something to take back
 */
public record CorrectionSheet(
        Desk.Line line,
        List<Note> notes,
        String path,
        boolean mayBegin,
        boolean mayDrop,
        boolean mayPublish,
        boolean mayRetract) {

    /**
     * The note in one language.
     *
     * @param name of the language, in itself
     */
    public record Note(String locale, String name, String text) {}
}
