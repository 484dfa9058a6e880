package org.kalends.content.template;

/**
 * One thing wrong with a template.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what helps
 */
public record Finding(int line, int column, String message) {

    @Override
    public String toString() {
        return "Line " + line + ", column " + column + ": " + message;
    }
}
