package org.kalends.events.playbook;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Somebody made an edition in the meantime. */
public final class EditionConflict extends Problem {

    private static final long serialVersionUID = 1L;

    EditionConflict(int based, int newest) {
        super(
                412,
                "edition-conflict",
                "The playbook has a newer edition",
                Sentence.of(
                        "edition-conflict",
                        "This change starts from edition {0}, and the newest is edition {1}. Look at it, then decide.",
                        Integer.toString(based),
                        Integer.toString(newest)),
                "edition");
    }
}
