package org.kalends.content.statement;

import java.util.List;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A text that cannot go out because facts in it are open. */
public class OpenFacts extends Problem {

    private static final long serialVersionUID = 1L;

    OpenFacts(List<String> fields) {
        super(
                422,
                "missing-facts",
                "Facts are missing",
                Sentence.of(
                        "missing-facts",
                        "Facts are missing: {0}. State them in the fact sheet or write them into the text; then ask again.",
                        fields),
                fields.getFirst());
    }
}
