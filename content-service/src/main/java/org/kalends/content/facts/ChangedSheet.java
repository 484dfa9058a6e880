package org.kalends.content.facts;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A change of a sheet that somebody else has changed since it was read. */
class ChangedSheet extends Problem {

    private static final long serialVersionUID = 1L;

    ChangedSheet(String by) {
        super(
                412,
                "changed-fact-sheet",
                "Somebody changed the sheet meanwhile",
                Sentence.of(
                        "changed-fact-sheet",
                        "{0} changed the sheet after you read it, and nothing of yours was written. Read it again and"
                                + " make your change to what it says now.",
                        by),
                "If-Match");
    }
}
