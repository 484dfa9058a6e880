package org.kalends.content.release;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.statement.Acting;
import org.kalends.content.statement.Lack;
import org.kalends.content.statement.LanguagesGate;
import org.kalends.content.statement.Statement;

/** Lets an approver release an approved statement now, or without a required text, with a reason. */
@ApplicationScoped
public class ReleaseByHand {

    private final Acting acting;
    private final Releasing releasing;
    private final RestoreGuard guard;
    private final LanguagesGate gate;

    @Inject
    ReleaseByHand(Acting acting, Releasing releasing, RestoreGuard guard, LanguagesGate gate) {
        this.acting = acting;
        this.releasing = releasing;
        this.guard = guard;
        this.gate = gate;
    }

    /** Releases it now. Its embargo and its languages hold all the same. */
    @Transactional
    public void release(UUID id, String reason) {
        guard.require();
        releasing.release(acting.on(id), acting.act(reason));
    }

    /** Lets it go out without the required texts that are missing now; not without others that go missing later. */
    @Transactional
    public void waive(UUID id, String reason) {
        Statement statement = acting.on(id);
        List<Lack> gaps = gate.gaps(statement);
        if (gaps.isEmpty()) {
            throw new NothingToWaive();
        }
        statement.waive(gaps, acting.act(reason));
    }
}
