package org.kalends.content.template;

import io.quarkus.qute.TemplateNode;
import org.kalends.layout.problem.Sentence;

/**
 * One thing wrong with a template.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what helps
 */
public record Finding(int line, int column, Sentence message) {

    static Finding at(TemplateNode.Origin origin, Sentence message) {
        return new Finding(origin.getLine(), origin.getLineCharacterStart(), message);
    }

    /** The place and the message. */
    Sentence said() {
        return Sentence.of("template-refused.at", "Line {0}, column {1}: {2}", line, column, message);
    }
}
