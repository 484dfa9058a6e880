package org.kalends.events.playbook;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A playbook cannot be kept as it was given. */
public final class InvalidPlaybook extends Problem {

    private static final long serialVersionUID = 1L;

    InvalidPlaybook(String field, Sentence remedy) {
        super(422, "invalid-playbook", "The playbook cannot be used", remedy, field);
    }

    /** @param place the milestone's place in the list, from 0 */
    static InvalidPlaybook milestone(int place, Object kind, String field, Sentence remedy) {
        String named = kind == null || kind.toString().isBlank() ? "" : " (" + kind + ")";
        return new InvalidPlaybook(
                "milestones[" + place + "]." + field,
                Sentence.of(
                        "invalid-playbook.milestone", "Milestone {0}{1}, {2}: {3}", place + 1, named, field, remedy));
    }
}
