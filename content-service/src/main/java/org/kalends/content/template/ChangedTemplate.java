package org.kalends.content.template;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Somebody saved a version after the one that this text was written on. */
class ChangedTemplate extends Problem {

    private static final long serialVersionUID = 1L;

    ChangedTemplate(int base, int newest) {
        super(
                412,
                "changed-template",
                "Somebody saved before you",
                Sentence.of(
                        "changed-template",
                        "You wrote on version {0}, and version {1} is the newest. Your text is kept here: compare, and save again.",
                        String.valueOf(base),
                        String.valueOf(newest)),
                "If-Match");
    }
}
