package org.kalends.content.policy;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A policy that asks for no approval, or whose hours cannot be read. */
public class UnfitRules extends Problem {

    private static final long serialVersionUID = 1L;

    UnfitRules() {
        super(
                422,
                "unfit-rules",
                "The policy cannot be kept",
                Sentence.of("unfit-rules", "Name at least one approval, and give hours as whole numbers."),
                "stages");
    }
}
