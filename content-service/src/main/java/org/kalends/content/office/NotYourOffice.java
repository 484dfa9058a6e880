package org.kalends.content.office;

import org.kalends.layout.problem.Problem;

/** The person does not work for this office. */
public class NotYourOffice extends Problem {

    private static final long serialVersionUID = 1L;

    NotYourOffice(String office) {
        super(
                403,
                "not-your-office",
                "Not your office",
                "You do not work for the office “" + office + "”. Ask an administrator to add it to your offices.",
                null);
    }
}
