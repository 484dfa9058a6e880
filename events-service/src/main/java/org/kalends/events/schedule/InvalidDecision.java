package org.kalends.events.schedule;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A decision about missed steps that cannot be carried out as it was given. */
final class InvalidDecision extends Problem {

    static final int LONGEST_REASON = 200;

    private static final long serialVersionUID = 1L;

    private InvalidDecision(String field, Sentence detail) {
        super(422, "invalid-decision", "This cannot be decided so", detail, field);
    }

    static InvalidDecision nothingChosen() {
        return new InvalidDecision(
                "step", Sentence.of("invalid-decision.step", "Choose the steps that you decide about."));
    }

    static InvalidDecision reason() {
        return new InvalidDecision(
                "reason",
                Sentence.of(
                        "invalid-decision.reason",
                        "Say why they are dropped, in at most {0} characters.",
                        LONGEST_REASON));
    }

    static InvalidDecision paused() {
        return new InvalidDecision(
                "step",
                Sentence.of(
                        "invalid-decision.paused",
                        "The campaign or its office is paused. What was missed is decided when it goes on."));
    }

    static InvalidDecision until(String given) {
        return new InvalidDecision(
                "until",
                Sentence.of("invalid-decision.until", "“{0}” is not an instant such as 2020-07-30T03:00:00Z.", given));
    }
}
