package org.kalends.notifier.audience;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A link to unsubscribe that we did not sign. */
public class ForeignLink extends Problem {

    private static final long serialVersionUID = 1L;

    ForeignLink() {
        super(
                404,
                "foreign-link",
                "Link not known",
                Sentence.of(
                        "foreign-link",
                        "This link is not complete, or not one of ours. Open it again from the mail, in full."),
                null);
    }
}
