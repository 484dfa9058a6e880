package org.kalends.events.playbook;

import org.kalends.layout.problem.Problem;

/** No playbook has this key. */
public final class UnknownPlaybook extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownPlaybook(String key) {
        super(
                404,
                "unknown-playbook",
                "Unknown playbook",
                "No playbook has the key '" + key + "'. One that ships with Kalends is 'single-statement'.",
                "playbook");
    }
}
