package org.kalends.events.office;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** What was to be registered about an office is incomplete or wrong. */
public final class InvalidOffice extends Problem {

    private static final long serialVersionUID = 1L;

    InvalidOffice(String field, Sentence remedy) {
        super(400, "invalid-office", "The office cannot be registered like this", remedy, field);
    }

    static InvalidOffice date(String field, String text) {
        return new InvalidOffice(
                field, Sentence.of("invalid-office.date", "\"{0}\" is not a date. Write it as 2026-12-24.", text));
    }
}
