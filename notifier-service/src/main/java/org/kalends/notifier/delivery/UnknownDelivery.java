package org.kalends.notifier.delivery;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Nothing of this statement was sent, or there is no such delivery. */
public class UnknownDelivery extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownDelivery() {
        super(
                404,
                "unknown-delivery",
                "Nothing was sent",
                Sentence.of(
                        "unknown-delivery",
                        "This statement was not released yet, or there is no such delivery. It appears here a moment after its release."),
                null);
    }
}
