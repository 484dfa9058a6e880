package org.kalends.events.office;

import org.kalends.layout.problem.Problem;

/** What was to be registered about an office is incomplete or wrong. */
public final class InvalidOffice extends Problem {

    private static final long serialVersionUID = 1L;

    InvalidOffice(String field, String remedy) {
        super(400, "invalid-office", "The office cannot be registered like this", remedy, field);
    }
}
