package org.kalends.events.office;

import org.kalends.layout.problem.Problem;

/** No office has this key. */
public final class UnknownOffice extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownOffice(String key) {
        super(
                404,
                "unknown-office",
                "Unknown office",
                "No office has the key '" + key + "'. The list of offices shows the keys.",
                "offices");
    }
}
