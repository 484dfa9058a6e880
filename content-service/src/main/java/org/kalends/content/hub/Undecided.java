package org.kalends.content.hub;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A decision that cannot be carried out. */
class Undecided extends Problem {

    private static final long serialVersionUID = 1L;

    private Undecided(Sentence why, String field) {
        super(422, "undecided", "The decision cannot be carried out", why, field);
    }

    static Undecided noWords() {
        return new Undecided(
                Sentence.of("undecided.words", "Write the paragraph in your own language or words, then take it over."),
                "text");
    }

    static Undecided noReason() {
        return new Undecided(Sentence.of("undecided.reason", "Say why your office opts out."), "reason");
    }

    static Undecided unknown(String decision) {
        return new Undecided(
                Sentence.of("undecided.unknown", "A decision is “accept” or “keep”, not “{0}”.", decision), "decision");
    }
}
