package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kalends.contracts.CampaignEvent;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepDue;
import org.kalends.contracts.StepMoved;

/** A milestone made concrete for one office: when it is drafted, when it is due, and how far it has come. */
@Entity
public class Step extends StepPlan {

    /** Why a step that is out is not as it went out: its statement was put right, or taken back. */
    static final String CORRECTED = "corrected";

    static final String RETRACTED = "retracted";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Campaign campaign;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StepState state;

    private boolean paused;
    private Instant stateSince;
    private String stateReason;
    private Instant draftSignalledAt;
    private Instant dueSignalledAt;
    private Instant signalRetryAt;
    private String signalFailure;

    @Embedded
    private MissedMoment missed;

    private UUID statementId;
    private long statementSequence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(200)[]")
    private List<String> missingFacts;

    @Version
    private long version;

    protected Step() {}

    Step(Campaign campaign, PlannedStep planned, boolean paused, Instant now) {
        super(planned);
        this.id = UUID.randomUUID();
        this.campaign = campaign;
        this.missingFacts = List.of();
        this.paused = paused;
        move(StepState.PLANNED, null, now);
    }

    /** Its draft's moment has come. @return what to tell the others */
    public StepDraftRequested requestDraft(OfficeSnapshot speaks, Instant now) {
        require(state == StepState.PLANNED && draftSignalledAt == null, "drafted");
        draftSignalledAt = now;
        signalled();
        move(StepState.DRAFTING, null, now);
        return new StepDraftRequested(
                campaign.id(),
                id,
                kind,
                campaign.occurrence(),
                speaking(speaks),
                dueLocal,
                dueAt,
                approveBy,
                embargoUntil,
                latePolicy,
                channelKinds);
    }

    /** It is due. What comes of it, release or hold, content-service tells. @return what to tell the others */
    public StepDue fallDue(Instant now) {
        require(draftSignalledAt != null && dueSignalledAt == null && !state.isOff(), "due");
        dueSignalledAt = now;
        signalled();
        return new StepDue(campaign.id(), id, dueAt, latePolicy);
    }

    /** Its due moment passed while no clock ran: its late policy decides. @return what to tell the others, if anything */
    public Optional<CampaignEvent> miss(Instant now) {
        missed = MissedMoment.by(latePolicy, dueAt, dueLocal, zone(), now);
        return switch (missed.outcome()) {
            case SENT -> Optional.of(fallDue(now));
            case EXPIRED ->
                Optional.of(end(StepState.EXPIRED, "It was missed, and too late: " + latePolicy + ".", now));
            default -> {
                move(StepState.HELD, "missed", now);
                yield Optional.empty();
            }
        };
    }

    /** Somebody lets it go out late after all. @return what to tell the others */
    public StepDue letGo(Instant now) {
        require(awaitsDecision(), "let go");
        missed = missed.decided(MissedOutcome.LET_GO);
        move(StepState.HELD, "let-go", now);
        return fallDue(now);
    }

    /** Somebody decides that it is too late. @return what to tell the others */
    public StepCancelled drop(String reason, Instant now) {
        require(awaitsDecision(), "dropped");
        missed = missed.decided(MissedOutcome.DROPPED);
        return end(StepState.SKIPPED, reason, now);
    }

    private StepCancelled end(StepState over, String reason, Instant now) {
        signalled();
        move(over, null, now);
        return new StepCancelled(campaign.id(), id, reason);
    }

    /** A signal could not be made: it is tried again later, and the others go on. */
    public void postponeSignal(String failure, Instant retryAt) {
        signalFailure = failure;
        signalRetryAt = retryAt;
    }

    /**
     * Puts its release at another local time of its office. An embargo stands, whoever asks.
     *
     * @return what to tell the others; empty when nobody was told of it yet
     */
    Optional<StepMoved> moveTo(LocalDateTime due) {
        require(isMovable(), "moved");
        if (embargoUntil != null && instant(due).isBefore(embargoUntil)) {
            throw new ReleaseBeforeEmbargo(office);
        }
        shiftTo(due, draftSignalledAt == null);
        return draftSignalledAt == null
                ? Optional.empty()
                : Optional.of(new StepMoved(campaign.id(), id, dueLocal, dueAt, approveBy));
    }

    /** Whether its moment can still be changed: nobody has told that it is due. */
    public boolean isMovable() {
        return !state.isOver() && state != StepState.HELD && dueSignalledAt == null;
    }

    /** Leaves it out, for good. @return what to tell the others */
    StepCancelled skip(String reason, Instant now) {
        require(!state.isOver(), "skipped");
        move(StepState.SKIPPED, null, now);
        return new StepCancelled(campaign.id(), id, reason);
    }

    /** Its moment passed before anybody confirmed the campaign. Nobody was told of it. */
    void leaveOut(Instant now) {
        require(state == StepState.PLANNED, "left out");
        move(StepState.SKIPPED, "before-now", now);
    }

    /** The clock leaves it alone from now on, or not any more. */
    void pause(boolean stopped) {
        paused = stopped && !state.isOver();
    }

    /** Whether its moment passed while it was paused: somebody must decide what becomes of it. */
    boolean isMissed(Instant now) {
        return paused && isMovable() && !dueAt.isAfter(now);
    }

    /** @return what to tell the others */
    StepCancelled cancel(String reason, Instant now) {
        require(!state.isOver(), "cancelled");
        move(StepState.CANCELLED, null, now);
        return new StepCancelled(campaign.id(), id, reason);
    }

    /** Takes in what content-service told. An older message than the last one heard changes nothing. */
    void hear(StatementNews news) {
        if (news.sequence() <= statementSequence) {
            return;
        }
        statementId = news.statementId();
        statementSequence = news.sequence();
        if (news.missingFacts() != null) {
            missingFacts = news.missingFacts();
        }
        boolean released = news.state() == StepState.RELEASED;
        if (released || !state.isOver() && !awaitsDecision()) {
            hearState(news);
        }
    }

    private void hearState(StatementNews news) {
        boolean tooLate = news.state() == StepState.APPROVED && state == StepState.HELD;
        if (tooLate) {
            move(StepState.HELD, "approved-late", news.at());
        } else {
            boolean done = state == StepState.DONE && news.state() == StepState.RELEASED;
            move(done ? StepState.DONE : news.state(), news.reason(), news.at());
        }
    }

    /** Everything that goes out did, or some of it is still under way. */
    void settle(boolean allOut, Instant at) {
        if (state == StepState.RELEASED && allOut) {
            move(StepState.DONE, stateReason, at);
        } else if (state == StepState.DONE && !allOut) {
            move(StepState.RELEASED, stateReason, at);
        }
    }

    private void signalled() {
        signalFailure = null;
        signalRetryAt = null;
    }

    private void move(StepState to, String reason, Instant at) {
        state = to;
        stateReason = reason;
        stateSince = at;
    }

    private void require(boolean legal, String to) {
        if (!legal) {
            throw new IllegalStepMove(id, state, to);
        }
    }

    public UUID id() {
        return id;
    }

    public Campaign campaign() {
        return campaign;
    }

    /** Whether the clock leaves it alone. */
    public boolean isPaused() {
        return paused;
    }

    /** Counts its changes; a form or a program says from which one it starts. */
    public long version() {
        return version;
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

    /** Its statement at content-service; null before it is drafted. */
    public UUID statementId() {
        return statementId;
    }

    /** The fields of the fact sheet that its draft still needed. */
    public List<String> missingFacts() {
        return missingFacts;
    }

    /** Whether its moment was missed and somebody must decide what becomes of it. */
    public boolean awaitsDecision() {
        return missed != null && missed.outcome() == MissedOutcome.HELD;
    }

    /** What became of it when its moment was missed; null when it was not. */
    public MissedOutcome missedOutcome() {
        return missed == null ? null : missed.outcome();
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

    /** Who must act now. */
    public Actor actor() {
        return switch (state) {
            case DRAFTING -> Actor.AUTHOR;
            case AWAITING_APPROVAL, HELD -> Actor.APPROVER;
            default -> Actor.NOBODY;
        };
    }

    /** Why its last signal could not be made; null when all is well. */
    public String signalFailure() {
        return signalFailure;
    }
}
