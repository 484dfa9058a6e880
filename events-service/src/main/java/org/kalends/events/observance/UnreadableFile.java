package org.kalends.events.observance;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A file that cannot be read as a whole: too large, or not what it should be. */
public final class UnreadableFile extends Problem {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String why) {
        super(422, "unreadable-file", "The file cannot be read", Sentence.verbatim(why), "file");
    }
}
