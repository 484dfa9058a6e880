package org.kalends.events.campaign;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Something that a plan needs was not given. */
public final class InvalidPlan extends Problem {

    private static final long serialVersionUID = 1L;

    InvalidPlan(String field, Sentence remedy) {
        super(400, "invalid-plan", "The plan is incomplete", remedy, field);
    }
}
