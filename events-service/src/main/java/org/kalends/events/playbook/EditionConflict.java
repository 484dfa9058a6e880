package org.kalends.events.playbook;

import org.kalends.layout.problem.Problem;

/** Somebody made an edition in the meantime. */
public final class EditionConflict extends Problem {

    private static final long serialVersionUID = 1L;

    EditionConflict(int based, int newest) {
        super(
                412,
                "edition-conflict",
                "The playbook has a newer edition",
                "This change starts from edition " + based + ", and the newest is edition " + newest
                        + ". Look at it, then decide.",
                "edition");
    }
}
