package org.kalends.content.statement;

import java.util.List;

import org.kalends.content.facts.Fact;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A text that cannot go out because nobody has confirmed facts that it uses. */
public class UnconfirmedFacts extends Problem {

    private static final long serialVersionUID = 1L;

    UnconfirmedFacts(List<Fact> facts) {
        super(
                422,
                "facts-to-confirm",
                "Facts are to be confirmed",
                Sentence.of(
                        "facts-to-confirm",
                        "To be confirmed or replaced in the fact sheet: {0}. Then draft anew, and ask again.",
                        facts.stream().map(Fact::said).toList()),
                facts.getFirst().key());
    }
}
