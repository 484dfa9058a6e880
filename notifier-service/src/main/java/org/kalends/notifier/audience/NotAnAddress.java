package org.kalends.notifier.audience;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** What was given is not a mail address that we would write to. */
public class NotAnAddress extends Problem {

    private static final long serialVersionUID = 1L;

    NotAnAddress(Sentence why) {
        super(400, "not-an-address", "Not a mail address", why, "address");
    }

    NotAnAddress(Sentence why, Throwable cause) {
        this(why);
        initCause(cause);
    }
}
