package org.kalends.events.observance;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** What was asked of the list cannot be understood. */
public final class InvalidFilter extends Problem {

    private static final long serialVersionUID = 1L;

    InvalidFilter(String field, Sentence remedy) {
        super(400, "invalid-filter", "The list cannot be asked like this", remedy, field);
    }
}
