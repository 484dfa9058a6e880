package org.kalends.events.office;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** No office has this key. */
public final class UnknownOffice extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownOffice(String key) {
        super(
                404,
                "unknown-office",
                "Unknown office",
                Sentence.of("unknown-office", "No office has the key “{0}”. The list of offices shows the keys.", key),
                "offices");
    }
}
