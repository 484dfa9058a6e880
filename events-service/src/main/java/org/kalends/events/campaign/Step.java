package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepDue;

/** A milestone made concrete for one office: when it is drafted, when it is due, and how far it has come. */
@Entity
public class Step {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Campaign campaign;

    private String kind;
    private String office;
    private String zone;
    private LocalDateTime draftLocal;
    private LocalDateTime approveLocal;
    private LocalDateTime dueLocal;
    private Instant draftAt;
    private Instant approveBy;
    private Instant dueAt;
    private Instant embargoUntil;
    private String latePolicy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(40)[]")
    private List<String> channelKinds;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StepState state;

    private Instant stateSince;
    private String stateReason;
    private Instant draftSignalledAt;
    private Instant dueSignalledAt;
    private Instant signalRetryAt;
    private String signalFailure;
    private UUID statementId;
    private long statementSequence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(200)[]")
    private List<String> missingFacts;

    @Version
    private long version;

    protected Step() {}

    Step(Campaign campaign, PlannedStep planned, Instant embargoUntil, Instant now) {
        this.id = UUID.randomUUID();
        this.campaign = campaign;
        this.kind = planned.milestone().kind();
        this.office = planned.office().key();
        this.zone = planned.due().zone().getId();
        this.draftLocal = planned.draft().at();
        this.approveLocal = planned.approve().at();
        this.dueLocal = planned.due().at();
        this.draftAt = planned.draft().instant();
        this.approveBy = planned.approve().instant();
        this.dueAt = planned.due().instant();
        this.embargoUntil = embargoUntil;
        this.latePolicy = planned.milestone().latePolicy();
        this.channelKinds = planned.milestone().channelKinds();
        this.missingFacts = List.of();
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
                speaks,
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

    /** A signal could not be made: it is tried again later, and the others go on. */
    public void postponeSignal(String failure, Instant retryAt) {
        signalFailure = failure;
        signalRetryAt = retryAt;
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
        if (released || !state.isOver()) {
            hearState(news);
        }
    }

    private void hearState(StatementNews news) {
        boolean tooLate = news.state() == StepState.APPROVED && state == StepState.HELD;
        if (tooLate) {
            move(StepState.HELD, "approved-late", news.at());
        } else {
            move(news.state(), news.reason(), news.at());
        }
    }

    /** Everything that goes out did, or some of it is still under way. */
    void settle(boolean allOut, Instant at) {
        if (state == StepState.RELEASED && allOut) {
            move(StepState.DONE, null, at);
        } else if (state == StepState.DONE && !allOut) {
            move(StepState.RELEASED, null, at);
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

    /** Nothing of it is told outside before this instant; null when there is no embargo. */
    public Instant embargoUntil() {
        return embargoUntil;
    }

    /** Whether its moment can still be changed: nobody has told that it is due. */
    public boolean isMovable() {
        return !state.isOver() && state != StepState.HELD && dueSignalledAt == null;
    }

    /** Counts its changes; a form or a program says from which one it starts. */
    public long version() {
        return version;
    }

    public String kind() {
        return kind;
    }

    public String office() {
        return office;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public LocalDateTime dueLocal() {
        return dueLocal;
    }

    public LocalDateTime draftLocal() {
        return draftLocal;
    }

    public LocalDateTime approveLocal() {
        return approveLocal;
    }

    public Instant draftAt() {
        return draftAt;
    }

    public Instant approveBy() {
        return approveBy;
    }

    public Instant dueAt() {
        return dueAt;
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

    /** Whether it is due or past due by this instant and not public. */
    public boolean isLate(Instant now) {
        return !state.isOver() && state != StepState.HELD && dueAt.isBefore(now);
    }

    /** Whether it should have been approved by this instant and was not. */
    public boolean isApprovalLate(Instant now) {
        return !state.isOver() && state != StepState.HELD && state != StepState.APPROVED && approveBy.isBefore(now);
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
