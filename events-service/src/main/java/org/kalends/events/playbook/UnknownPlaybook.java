package org.kalends.events.playbook;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** No playbook has this key. */
public final class UnknownPlaybook extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownPlaybook(String key) {
        super(
                404,
                "unknown-playbook",
                "Unknown playbook",
                Sentence.of(
                        "unknown-playbook",
                        "No playbook has the key \"{0}\". One that ships with Kalends is single-statement.",
                        key),
                "playbook");
    }
}
