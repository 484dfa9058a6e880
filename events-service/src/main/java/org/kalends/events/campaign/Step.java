package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.kalends.contracts.CampaignEvent;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepDue;
import org.kalends.contracts.StepEscalated;
import org.kalends.contracts.StepMoved;

/** A milestone made concrete for one office: when it is drafted, when it is due, and how far it has come. */
@Entity
public class Step extends StepProgress {

    /** Why a step that is out is not as it went out: its statement was put right, or taken back. */
    static final String CORRECTED = "corrected";

    static final String RETRACTED = "retracted";

    /** The late policy of a step that a person lets go, however late it is. */
    private static final String LET_GO = "let go";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Campaign campaign;

    @Embedded
    private MissedMoment missed;

    @Embedded
    private HeardStatement statement;

    @Version
    private long version;

    protected Step() {}

    Step(Campaign campaign, PlannedStep planned, boolean paused, Instant now) {
        super(planned);
        this.id = UUID.randomUUID();
        this.campaign = campaign;
        this.paused = paused;
        this.statement = HeardStatement.nothing();
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

    /** It still waits for approval at the time at which its deputy is asked. @return what to tell the others */
    public StepEscalated escalate(Instant now) {
        require(isEscalated(now) && escalatedAt == null, "escalated");
        escalatedAt = now;
        signalled();
        return new StepEscalated(campaign.id(), id, deputy, escalateAt, dueAt);
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

    /** @throws IllegalStepMove when nothing about it is to be decided */
    void requireMissed(Instant now) {
        require(isMissed(now), "decided");
    }

    /** Somebody lets it go out late after all. @return what to tell the others */
    StepDue letGo(Instant now) {
        require(isHeldAsMissed(), "let go");
        missed = missed.decided(MissedOutcome.LET_GO);
        move(StepState.HELD, "let-go", now);
        StepDue due = fallDue(now);
        return new StepDue(due.campaignId(), due.stepId(), due.dueAt(), LET_GO);
    }

    /**
     * Puts its release at another local time of its office.
     *
     * @return what to tell the others; empty when nobody was told of it yet
     */
    Optional<StepMoved> moveTo(LocalDateTime due) {
        require(isMovable(), "moved");
        shiftTo(due, draftSignalledAt == null);
        escalatedAt = null;
        return told();
    }

    /**
     * Derives its moments from their local times by the zone's rules as they are now.
     *
     * @param tell takes what to tell the others; nothing when nobody was told of it yet
     * @return whether any has moved
     */
    public boolean deriveAnew(Consumer<StepMoved> tell) {
        boolean moved = deriveAnew();
        if (moved) {
            told().ifPresent(tell);
        }
        return moved;
    }

    private Optional<StepMoved> told() {
        return draftSignalledAt == null
                ? Optional.empty()
                : Optional.of(new StepMoved(campaign.id(), id, dueLocal, dueAt, approveBy));
    }

    /** Leaves it out, for good; of a missed one, that is the decision. @return what to tell the others */
    StepCancelled skip(String reason, Instant now) {
        require(!state.isOver(), "skipped");
        if (isHeldAsMissed()) {
            missed = missed.decided(MissedOutcome.DROPPED);
        }
        return end(StepState.SKIPPED, reason, now);
    }

    private StepCancelled end(StepState over, String reason, Instant now) {
        signalled();
        move(over, null, now);
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

    /** @return what to tell the others */
    StepCancelled cancel(String reason, Instant now) {
        require(!state.isOver(), "cancelled");
        return end(StepState.CANCELLED, reason, now);
    }

    /** Takes in what content-service told. An older message than the last one heard changes nothing. */
    void hear(StatementNews news) {
        if (statement.isOver(news)) {
            return;
        }
        statement = statement.after(news);
        boolean released = news.state() == StepState.RELEASED;
        if (released || !state.isOver() && !isHeldAsMissed()) {
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

    private void require(boolean legal, String to) {
        if (!legal) {
            throw new IllegalStepMove(id, state, to);
        }
    }

    @Override
    MissedMoment missed() {
        return missed;
    }

    @Override
    HeardStatement statement() {
        return statement;
    }

    public UUID id() {
        return id;
    }

    public Campaign campaign() {
        return campaign;
    }

    /** Counts its changes; a form or a program says from which one it starts. */
    public long version() {
        return version;
    }
}
