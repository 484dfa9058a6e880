package org.kalends.content.release;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.statement.Act;
import org.kalends.content.statement.Author;
import org.kalends.content.statement.LanguagesGate;
import org.kalends.content.statement.LatePolicy;
import org.kalends.content.statement.Progress;
import org.kalends.content.statement.Statement;
import org.kalends.outbox.Outbox;

/**
 * Releases what is approved when it is due, or within what its late policy allows; else holds it or lets it expire. Its
 * embargo and its languages are looked at whatever the message says.
 */
@ApplicationScoped
class Punctuality {

    /** What events-service says instead of the late policy when a person decided that it goes out however late. */
    static final String LET_GO = "let go";

    private final Releasing releasing;
    private final LanguagesGate gate;
    private final RestoreGuard guard;
    private final Outbox outbox;

    @Inject
    Punctuality(Releasing releasing, LanguagesGate gate, RestoreGuard guard, Outbox outbox) {
        this.releasing = releasing;
        this.gate = gate;
        this.guard = guard;
        this.outbox = outbox;
    }

    /** @param told the late policy as the message has it; null for that of the request */
    void due(Statement statement, String told, Instant now) {
        boolean letGo = LET_GO.equals(told);
        LatePolicy policy =
                LatePolicy.parse(letGo || told == null ? statement.request().latePolicy() : told);
        Optional<Instant> end = letGo ? Optional.empty() : policy.end(statement.request());
        if (end.filter(last -> !now.isBefore(last)).isPresent()) {
            tooLate(statement, policy, now);
        } else if (statement.progress() == Progress.APPROVED) {
            release(statement, now);
        } else if (end.isPresent()) {
            outbox.append(statement.awaitApproval(end.get(), now));
        } else {
            outbox.append(statement.hold("not-approved", now));
        }
    }

    /** Releases one that was late and is approved in time, by its policy. */
    void approvedLate(Statement statement, Instant now) {
        release(statement, now);
    }

    /** It was late, and its last moment has passed. */
    void tooLate(Statement statement, Instant now) {
        tooLate(statement, LatePolicy.parse(statement.request().latePolicy()), now);
    }

    private void tooLate(Statement statement, LatePolicy policy, Instant now) {
        outbox.append(policy instanceof LatePolicy.Expire ? statement.expire(now) : statement.hold("too-late", now));
    }

    private void release(Statement statement, Instant now) {
        if (statement.isEmbargoedAt(now)) {
            outbox.append(statement.hold("embargo", now));
        } else if (!gate.open(statement).isEmpty()) {
            outbox.append(statement.hold("languages", now));
        } else if (!guard.isSettled()) {
            outbox.append(statement.hold("unasked", now));
        } else {
            releasing.release(statement, new Act(Author.KALENDS, now));
        }
    }
}
