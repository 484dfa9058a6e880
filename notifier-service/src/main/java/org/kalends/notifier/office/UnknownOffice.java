package org.kalends.notifier.office;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Nobody told of an office with this key. */
public class UnknownOffice extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownOffice(String key) {
        super(
                404,
                "unknown-office",
                "Unknown office",
                Sentence.of(
                        "unknown-office",
                        "There is no office “{0}” here. An office is known a moment after it was registered; check its key.",
                        key),
                "office");
    }
}
