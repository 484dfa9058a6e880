package org.kalends.events.office;

import org.kalends.layout.problem.Problem;

/** The person does not work for this office. */
public final class NotYourOffice extends Problem {

    private static final long serialVersionUID = 1L;

    public NotYourOffice(String key) {
        super(
                403,
                "not-your-office",
                "Not your office",
                "You do not work for the office '" + key + "'. Ask an administrator to add it to your offices.",
                "offices");
    }
}
