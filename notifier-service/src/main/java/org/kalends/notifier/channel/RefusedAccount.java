package org.kalends.notifier.channel;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** An account cannot be kept as asked. */
public class RefusedAccount extends Problem {

    private static final long serialVersionUID = 1L;

    RefusedAccount(String field, Sentence why) {
        super(400, "refused-account", "Account refused", why, field);
    }
}
