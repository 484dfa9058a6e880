package org.kalends.events.observance;

import org.kalends.layout.problem.Problem;

/** A program sent nothing about the observance. */
public final class NoDetails extends Problem {

    private static final long serialVersionUID = 1L;

    NoDetails() {
        super(
                400,
                "no-details",
                "Nothing is stated",
                "Send what is stated about the observance: at least its names, kind and rule.",
                "details");
    }
}
