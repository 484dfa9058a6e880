package org.kalends.content.template;

import org.kalends.layout.problem.Problem;

/** A template that asks for more than one rendering may spend. */
class SpentBudget extends Problem {

    private static final long serialVersionUID = 1L;

    SpentBudget(String what) {
        super(
                422,
                "template-too-costly",
                "The template asks for too much",
                "The template was stopped: " + what + ". Shorten it or take a loop out.",
                "body");
    }
}
