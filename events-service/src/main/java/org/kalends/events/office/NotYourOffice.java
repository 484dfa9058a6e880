package org.kalends.events.office;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The person does not work for this office. */
public final class NotYourOffice extends Problem {

    private static final long serialVersionUID = 1L;

    public NotYourOffice(String key) {
        super(
                403,
                "not-your-office",
                "Not your office",
                Sentence.of(
                        "not-your-office",
                        "You do not work for the office “{0}”. Ask an administrator to add it to your offices.",
                        key),
                "offices");
    }
}
