package org.kalends.content.statement;

import java.util.List;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A release while a required language or kind is missing. */
public class MissingLanguages extends Problem {

    private static final long serialVersionUID = 1L;

    MissingLanguages(List<Lack> open) {
        super(
                409,
                "missing-languages",
                "A required text is missing",
                Sentence.of(
                        "missing-languages",
                        "Required and missing, empty or not translated: {0}. Write it, or let an approver waive it with a reason.",
                        open.stream().map(Lack::text).toList()),
                "variants");
    }
}
