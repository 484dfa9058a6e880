package org.kalends.notifier.office;

import org.kalends.layout.problem.Problem;

/** Nobody told of an office with this key. */
public class UnknownOffice extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownOffice(String key) {
        super(
                404,
                "unknown-office",
                "Unknown office",
                "There is no office \"" + key
                        + "\" here. An office is known a moment after it was registered; check its key.",
                "office");
    }
}
