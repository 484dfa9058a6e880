package org.kalends.content.template;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A version of a template that cannot be put to use, or not by this person. */
class CannotApprove extends Problem {

    private static final long serialVersionUID = 1L;

    private CannotApprove(int status, Sentence why) {
        super(status, "cannot-approve-template", "The template cannot be approved", why, null);
    }

    static CannotApprove missing(int number) {
        return new CannotApprove(
                404,
                Sentence.of("cannot-approve-template.missing", "There is no version {0}.", String.valueOf(number)));
    }

    static CannotApprove superseded(int number, int approved) {
        return new CannotApprove(
                409,
                Sentence.of(
                        "cannot-approve-template.superseded",
                        "Version {1} is in use already. Save the text of version {0} anew to go back to it.",
                        String.valueOf(number),
                        String.valueOf(approved)));
    }

    static CannotApprove own() {
        return new CannotApprove(
                403,
                Sentence.of("cannot-approve-template.own", "You wrote this version. Somebody else must approve it."));
    }
}
