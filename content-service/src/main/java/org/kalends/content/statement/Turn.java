package org.kalends.content.statement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.kalends.content.policy.Rules;

/** Whose turn it is to approve. */
final class Turn {

    private Turn() {}

    /**
     * The approvals with that of this person.
     *
     * @throws AlreadyApproved when the person has given one @throws NotYourTurn when the policy asks somebody else now
     */
    static List<StageApproval> taken(List<StageApproval> given, Act act, Rules rules, Instant dueAt) {
        Author who = act.author();
        int done = given.size();
        if (given.stream().anyMatch(earlier -> earlier.personId().equals(who.id()))) {
            throw new AlreadyApproved(rules.stage(done).name());
        }
        if (!rules.mayApprove(done, who.id(), who.name(), act.at(), dueAt)) {
            throw new NotYourTurn(rules.stage(done));
        }
        boolean deputy = rules.actsAsDeputy(done, who.id(), who.name(), act.at(), dueAt);
        return Stream.concat(
                        given.stream(),
                        Stream.of(new StageApproval(rules.stage(done).name(), who.id(), who.name(), deputy, act.at())))
                .toList();
    }
}
