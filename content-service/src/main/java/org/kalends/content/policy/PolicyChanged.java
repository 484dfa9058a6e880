package org.kalends.content.policy;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Somebody changed the policy since it was read. */
public class PolicyChanged extends Problem {

    private static final long serialVersionUID = 1L;

    PolicyChanged() {
        super(
                412,
                "policy-changed",
                "The policy has changed",
                Sentence.of(
                        "policy-changed", "Somebody changed this policy since you read it. Look at it, then decide."),
                "If-Match");
    }
}
