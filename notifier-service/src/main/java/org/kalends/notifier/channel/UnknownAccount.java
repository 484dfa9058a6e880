package org.kalends.notifier.channel;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** There is no account with this key. */
public class UnknownAccount extends Problem {

    private static final long serialVersionUID = 1L;

    public UnknownAccount(String key) {
        super(
                404,
                "unknown-account",
                "Unknown account",
                Sentence.of("unknown-account", "There is no account “{0}”. Check its key.", key),
                "account");
    }
}
