package org.kalends.content.policy;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** An office and kind without a policy of their own. */
public class NoSuchPolicy extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchPolicy(String office, String kind) {
        super(
                404,
                "no-such-policy",
                "There is no such policy",
                Sentence.of(
                        "no-such-policy",
                        "There is no policy of its own for office “{0}” and kind “{1}”; a wider one or the default holds.",
                        office,
                        kind),
                null);
    }
}
