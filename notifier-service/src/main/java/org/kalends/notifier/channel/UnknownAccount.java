package org.kalends.notifier.channel;

import org.kalends.layout.problem.Problem;

/** There is no account with this key. */
public class UnknownAccount extends Problem {

    private static final long serialVersionUID = 1L;

    public UnknownAccount(String key) {
        super(
                404,
                "unknown-account",
                "Unknown account",
                "There is no account \"" + key + "\". Check its key.",
                "account");
    }
}
