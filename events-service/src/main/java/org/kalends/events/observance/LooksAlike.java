package org.kalends.events.observance;

import java.util.List;
import java.util.stream.Collectors;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** What is to be entered may be there already. */
public final class LooksAlike extends Problem {

    private static final long serialVersionUID = 1L;

    LooksAlike(List<Observance> alike) {
        super(
                409,
                "looks-alike",
                "It may be there already",
                Sentence.of(
                        "looks-alike",
                        "On the same day, under a name that is alike, there is: {0}. To enter it nevertheless, send"
                                + " \"evenIfAlike\": true.",
                        alike.stream().map(Observance::key).collect(Collectors.joining(", "))),
                "details.names");
    }
}
