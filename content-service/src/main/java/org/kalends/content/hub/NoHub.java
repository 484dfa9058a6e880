package org.kalends.content.hub;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A statement that follows no hub, or that no office follows. */
class NoHub extends Problem {

    private static final long serialVersionUID = 1L;

    private NoHub(Sentence what) {
        super(404, "no-hub", "No hub", what, null);
    }

    static NoHub above() {
        return new NoHub(Sentence.of("no-hub.above", "This statement follows no hub’s."));
    }

    static NoHub below() {
        return new NoHub(Sentence.of("no-hub.below", "No office follows this statement."));
    }
}
