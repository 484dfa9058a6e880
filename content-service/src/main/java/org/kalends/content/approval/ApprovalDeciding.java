package org.kalends.content.approval;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.policy.ApprovalPolicies;
import org.kalends.content.policy.Rules;
import org.kalends.content.release.LateReleasing;
import org.kalends.content.statement.Acting;
import org.kalends.content.statement.Readiness;
import org.kalends.content.statement.Statement;
import org.kalends.outbox.Outbox;

/** Asks for approval, gives it, or sends the text back. */
@ApplicationScoped
public class ApprovalDeciding {

    private final Acting acting;
    private final Readiness readiness;
    private final ApprovalPolicies policies;
    private final LateReleasing late;
    private final Outbox outbox;

    @Inject
    ApprovalDeciding(Acting acting, Readiness readiness, ApprovalPolicies policies, LateReleasing late, Outbox outbox) {
        this.acting = acting;
        this.readiness = readiness;
        this.policies = policies;
        this.late = late;
        this.outbox = outbox;
    }

    /** Asks for approval of this revision, which must be the newest and complete. */
    @Transactional
    public void submit(UUID id, int revision) {
        Statement statement = acting.on(id);
        readiness.require(statement);
        outbox.append(statement.submit(revision, acting.act()));
    }

    /** Approves the text with this hash. What is late, and is approved in time by this, goes out. */
    @Transactional
    public void approve(UUID id, String contentHash) {
        Statement statement = acting.on(id);
        Rules rules = policies.of(statement.office(), statement.request().kind());
        statement.approve(contentHash, acting.act(), rules).ifPresent(approved -> {
            outbox.append(approved);
            late.approved(statement);
        });
    }

    /** Sends the text back to its author. */
    @Transactional
    public void sendBack(UUID id, String reason) {
        outbox.append(acting.on(id).sendBack(acting.act(reason)));
    }
}
