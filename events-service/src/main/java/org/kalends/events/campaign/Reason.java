package org.kalends.events.campaign;

import org.kalends.layout.problem.Sentence;

/** A reason in a person's words. */
final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    /** @throws InvalidPlan when there is none, or it is too long */
    static String given(String reason, Sentence otherwise) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidPlan("reason", otherwise);
        }
        if (reason.length() > LONGEST) {
            throw new InvalidPlan(
                    "reason",
                    Sentence.of("invalid-plan.long-reason", "Give the reason in at most {0} characters.", LONGEST));
        }
        return reason.strip();
    }
}
