package org.kalends.content.template;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A template that asks for more than one rendering may spend. */
class SpentBudget extends Problem {

    private static final long serialVersionUID = 1L;

    SpentBudget(Sentence what) {
        super(
                422,
                "template-too-costly",
                "The template asks for too much",
                Sentence.of(
                        "template-too-costly", "The template was stopped: {0}. Shorten it or take a loop out.", what),
                "body");
    }
}
