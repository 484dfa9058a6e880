package org.kalends.content.release;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.statement.Statement;

/** Releases at once what was late and has been approved within what its late policy allows. */
@ApplicationScoped
public class LateReleasing {

    private final Punctuality punctuality;
    private final Clock clock;

    @Inject
    LateReleasing(Punctuality punctuality, Clock clock) {
        this.punctuality = punctuality;
        this.clock = clock;
    }

    /** It is approved, in the caller's transaction. What is not late, or too late, stays as it is. */
    public void approved(Statement statement) {
        Instant now = clock.instant();
        if (statement.isLateInTime(now)) {
            punctuality.approvedLate(statement, now);
        }
    }
}
