package org.kalends.content.statement.comment;

import java.util.List;
import java.util.UUID;

/** The comments that stand beside a text, those that wait first. */
public record Remarks(List<Note> open, List<Note> resolved) {

    /**
     * A comment in words.
     *
     * @param kind the kind of text: page, mail …
     * @param quote the words it is about; empty for the whole text
     * @param gone whether those words do not stand in the text any more
     * @param resolved who dealt with it and when, in words; empty while nobody has
     */
    public record Note(
            UUID id,
            String locale,
            String language,
            String dir,
            String kind,
            String quote,
            boolean gone,
            String words,
            String who,
            String at,
            String resolved) {}
}
