package org.kalends.content.statement;

import java.util.List;

/** What another feature has to tell on the desk of a statement. */
public interface DeskNotes {

    /**
     * A note with what can be done about it.
     *
     * @param text in the reader's language
     * @param act the words of the link
     * @param href where it leads
     * @param urgent whether it waits for somebody
     */
    record Note(String text, String act, String href, boolean urgent) {}

    /** The notes about this statement; none when there is nothing to tell. */
    List<Note> of(Statement statement);
}
