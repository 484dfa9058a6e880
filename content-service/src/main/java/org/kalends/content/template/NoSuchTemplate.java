package org.kalends.content.template;

import java.util.UUID;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A template that is not there. */
class NoSuchTemplate extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchTemplate(UUID id) {
        this(id.toString());
    }

    NoSuchTemplate(String which) {
        super(
                404,
                "no-such-template",
                "No such template",
                Sentence.of("no-such-template", "There is no template {0}.", which),
                null);
    }
}
