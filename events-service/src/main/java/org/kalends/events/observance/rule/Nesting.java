package org.kalends.events.observance.rule;

import java.util.function.Supplier;

import org.kalends.layout.problem.Sentence;

/** How deep in one another the parts of a rule stand. Each level multiplies the work for one year, so there are few. */
final class Nesting {

    private static final int DEEPEST = 4;

    private final RuleText text;
    private int depth;

    Nesting(RuleText text) {
        this.text = text;
    }

    <R extends DateRule> R inside(Supplier<R> part) {
        if (depth == DEEPEST) {
            throw text.expected(
                    Sentence.of("unreadable-rule.nesting", "at most {0} rules within one another", DEEPEST),
                    text.position());
        }
        depth++;
        R rule = part.get();
        depth--;
        return rule;
    }
}
