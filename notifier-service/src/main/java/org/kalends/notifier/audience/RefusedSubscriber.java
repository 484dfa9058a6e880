package org.kalends.notifier.audience;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Somebody cannot be put on an audience as asked. */
public class RefusedSubscriber extends Problem {

    private static final long serialVersionUID = 1L;

    RefusedSubscriber(String field, Sentence why) {
        super(400, "refused-subscriber", "Subscriber refused", why, field);
    }

    RefusedSubscriber(String field, Sentence why, Throwable cause) {
        this(field, why);
        initCause(cause);
    }
}
