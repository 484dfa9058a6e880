package org.kalends.content.statement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.kalends.content.policy.Rules;

/** Whose turn it is to approve. */
final class Turn {

    private Turn() {}

    /**
     * The consents with that of this person.
     *
     * @throws AlreadyApproved when the person has given one @throws NotYourTurn when the policy asks somebody else now
     */
    static List<Consent> taken(List<Consent> given, Act act, Rules rules, Instant dueAt) {
        Author who = act.author();
        int done = given.size();
        if (given.stream().anyMatch(consent -> consent.personId().equals(who.id()))) {
            throw new AlreadyApproved(rules.stage(done).name());
        }
        if (!rules.mayApprove(done, who.id(), who.name(), act.at(), dueAt)) {
            throw new NotYourTurn(rules.stage(done));
        }
        boolean deputy = rules.actsAsDeputy(done, who.id(), who.name(), act.at(), dueAt);
        return Stream.concat(
                        given.stream(),
                        Stream.of(new Consent(rules.stage(done).name(), who.id(), who.name(), deputy, act.at())))
                .toList();
    }
}
