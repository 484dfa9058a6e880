package org.kalends.content.facts;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Facts that are not of the documented shape. */
class UnreadableFacts extends Problem {

    private static final long serialVersionUID = 1L;

    UnreadableFacts(Sentence reason, String field) {
        super(400, "unreadable-facts", "The facts cannot be read", reason, field);
    }
}
