package org.kalends.content.template;

import org.kalends.layout.problem.Sentence;

/**
 * One thing wrong with a template.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what helps
 */
public record Finding(int line, int column, Sentence message) {

    /** The place and the message. */
    Sentence said() {
        return Sentence.of("template-refused.at", "Line {0}, column {1}: {2}", line, column, message);
    }
}
