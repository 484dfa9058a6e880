package org.kalends.events.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far a step has come, and what that means at a moment. The step itself moves it on. */
@MappedSuperclass
public abstract class StepProgress extends StepPlan {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    StepState state;

    boolean paused;
    Instant stateSince;
    String stateReason;
    Instant draftSignalledAt;
    Instant dueSignalledAt;
    Instant escalatedAt;
    Instant signalRetryAt;
    String signalFailure;

    protected StepProgress() {}

    StepProgress(PlannedStep planned) {
        super(planned);
    }

    /** When the clock missed its moment; null when it did not. */
    abstract MissedMoment missed();

    /** What was heard of its statement. */
    abstract HeardStatement statement();

    void move(StepState to, String reason, Instant at) {
        state = to;
        stateReason = reason;
        stateSince = at;
    }

    /** A signal could not be made: it is tried again later, and the others go on. */
    public void postponeSignal(String failure, Instant retryAt) {
        signalFailure = failure;
        signalRetryAt = retryAt;
    }

    void signalled() {
        signalFailure = null;
        signalRetryAt = null;
    }

    public StepState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Why it is in this state: {@code not-approved}, {@code approval-lapsed} … (an open list); may be null. */
    public String stateReason() {
        return stateReason;
    }

    /** Whether the clock leaves it alone. */
    public boolean isPaused() {
        return paused;
    }

    /** Whether its moment can still be changed: nobody has told that it is due. */
    public boolean isMovable() {
        return !state.isOver() && state != StepState.HELD && dueSignalledAt == null;
    }

    /**
     * Whether its moment passed and it was not signalled, because no clock ran or because it was paused, and somebody must
     * decide what becomes of it.
     */
    public boolean isMissed(Instant now) {
        return isHeldAsMissed() || paused && isMovable() && !dueAt.isAfter(now);
    }

    /** Whether the clock found that it had missed it, and its late policy lets somebody decide. */
    public boolean isHeldAsMissed() {
        return missed() != null && missed().outcome() == MissedOutcome.HELD;
    }

    /** What became of it when the clock missed its moment; null when it did not. */
    public MissedOutcome missedOutcome() {
        return missed() == null ? null : missed().outcome();
    }

    /** When the clock found that it had missed its moment; null when it did not. */
    public Instant missedAt() {
        return missed() == null ? null : missed().at();
    }

    /** Whether it is due or past due by this instant and not public. */
    public boolean isLate(Instant now) {
        return !paused && !state.isOver() && state != StepState.HELD && dueAt.isBefore(now);
    }

    /** Whether it should have been approved by this instant and was not. */
    public boolean isApprovalLate(Instant now) {
        return !paused
                && !state.isOver()
                && state != StepState.HELD
                && state != StepState.APPROVED
                && approveBy.isBefore(now);
    }

    /** Whether its deputy is asked at this instant: the time has come, and nobody has approved it. */
    public boolean isEscalated(Instant now) {
        return state == StepState.AWAITING_APPROVAL && escalateAt != null && !escalateAt.isAfter(now);
    }

    /** Who must act now. */
    public Actor actor() {
        return switch (state) {
            case DRAFTING -> Actor.AUTHOR;
            case AWAITING_APPROVAL, HELD -> Actor.APPROVER;
            default -> Actor.NOBODY;
        };
    }

    /** Its statement at content-service; null before it is drafted. */
    public UUID statementId() {
        return statement().statementId();
    }

    /** The fields of the fact sheet that its draft still needed. */
    public List<String> missingFacts() {
        return statement().missingFacts();
    }

    /** Why its last signal could not be made; null when all is well. */
    public String signalFailure() {
        return signalFailure;
    }
}
