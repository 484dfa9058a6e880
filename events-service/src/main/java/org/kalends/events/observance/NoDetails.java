package org.kalends.events.observance;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A program sent nothing about the observance. */
public final class NoDetails extends Problem {

    private static final long serialVersionUID = 1L;

    NoDetails() {
        super(
                400,
                "no-details",
                "Nothing is stated",
                Sentence.of(
                        "no-details", "Send what is stated about the observance: at least its names, kind and rule."),
                "details");
    }
}
