package org.kalends.content.template;

import java.util.Map;

import org.kalends.layout.problem.Sentence;

/**
 * What a rendering may include, and how deep it is in it.
 *
 * @param parts parsed, by name
 * @param data to fill them with
 * @param depth 0 in the template itself
 */
record Inclusion(Map<String, Sandbox.Parsed> parts, Map<String, Object> data, int depth) {

    /** How deep parts may stand inside one another. */
    static final int DEEPEST = 5;

    Inclusion deeper() {
        if (depth == DEEPEST) {
            throw new SpentBudget(Sentence.of(
                    "template-too-costly.parts", "its parts include one another more than {0} deep", DEEPEST));
        }
        return new Inclusion(parts, data, depth + 1);
    }

    Sandbox.Parsed part(String name) {
        Sandbox.Parsed part = parts.get(name);
        if (part == null) {
            throw new SpentBudget(Sentence.of("template-too-costly.no-part", "there is no approved part “{0}”", name));
        }
        return part;
    }
}
