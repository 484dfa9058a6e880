package org.kalends.content.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kalends.content.statement.LedgerEntry.What;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementExpired;
import org.kalends.contracts.StatementHeld;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;
import org.kalends.contracts.StatementRevised;
import org.kalends.contracts.StepDraftRequested;

/** What one step says. Its transitions check, change and give the event that tells of it. */
@Entity
@Table(name = "statement")
public class Statement extends Reviewed {

    /** Why it is held while it still goes out by itself once it is approved. */
    public static final String LATE = "late";

    @Column(name = "held_reason")
    private String heldReason;

    @Embedded
    private Approval approval;

    @Embedded
    private Publicity publicity;

    @Embedded
    private Waiver waiver;

    @Column(name = "late_until")
    private Instant lateUntil;

    @Version
    private int version;

    protected Statement() {}

    Statement(StepDraftRequested request, String slug) {
        super(request, slug);
    }

    @Override
    Statement self() {
        return this;
    }

    /** It is due and may not go out: somebody must decide. */
    public StatementHeld hold(String reason, Instant at) {
        requireNotPublic("held");
        progress().requireOpen("held");
        heldReason = reason;
        lateUntil = null;
        record(What.HELD, new Act(Author.KALENDS, reason, at));
        return new StatementHeld(next(), reason);
    }

    /** It is due and not approved; approved before this instant, it still goes out by itself. */
    public StatementHeld awaitApproval(Instant until, Instant at) {
        StatementHeld held = hold(LATE, at);
        lateUntil = until;
        return held;
    }

    /** It was not approved in time, and by its late policy makes no sense any more. */
    public StatementExpired expire(Instant at) {
        requireNotPublic("expired");
        progress().requireOpen("expired");
        become(Progress.EXPIRED);
        record(What.EXPIRED, new Act(Author.KALENDS, request().latePolicy(), at));
        return new StatementExpired(next(), request().latePolicy());
    }

    /** An approver lets it go out without these texts, which are required. */
    public void waive(List<Lack> gaps, Act act) {
        progress().requireOpen("changed");
        List<String> texts = gaps.stream().map(Lack::text).toList();
        waiver = new Waiver(texts, act);
        record(What.WAIVED, act.because(String.join(", ", texts) + ": " + act.reason()));
    }

    /**
     * It went out before the database, restored from a backup, forgot it. Nothing is told again.
     *
     * @param told as the topic has it
     */
    public void adopt(StatementReleased told, Act act) {
        become(Progress.RELEASED);
        heldReason = null;
        lateUntil = null;
        publicity = Publicity.since(told.releasedAt(), revision());
        catchUp(told.statement().sequence());
        record(What.RELEASED_BEFORE, act.because("Revision " + told.revision() + ", " + told.contentHash()));
    }

    /** It was corrected before the database forgot it. */
    public void adoptCorrection(StatementCorrected told, Act act) {
        publicity = publicity.corrected(told.correctedAt(), revision());
        catchUp(told.statement().sequence());
        record(
                What.RELEASED_BEFORE,
                act.because("Correction, revision " + told.revision() + ", " + told.contentHash()));
    }

    /** It was taken back before the database forgot it. */
    public void adoptRetraction(StatementRetracted told, Act act) {
        become(Progress.RETRACTED);
        publicity = publicity.retracted(told.retractedAt());
        catchUp(told.statement().sequence());
        record(What.RETRACTED, act.because(told.reason()));
    }

    /**
     * Makes the approved revision public, once. The caller tells of it.
     *
     * @throws Embargoed before the embargo ends, whoever asks
     */
    public StatementRef release(Act act) {
        requireNotPublic("released");
        progress().requireApproved("released");
        requireInTime(act.at());
        if (isEmbargoedAt(act.at())) {
            throw new Embargoed(
                    request().embargoUntil().atZone(ZoneId.of(request().office().zone())));
        }
        become(Progress.RELEASED);
        heldReason = null;
        lateUntil = null;
        publicity = Publicity.since(act.at(), revision());
        record(What.RELEASED, act);
        return next();
    }

    /**
     * Begins to put right what is public: a revision of its own, which must be approved like the first. What is public stays
     * as it is until then.
     *
     * @param notes what was wrong, in words for the public, per language
     */
    public StatementRevised correct(Map<String, String> notes, Act act) {
        progress().requireReleased("corrected");
        become(Progress.DRAFT);
        record(What.CORRECTING, act);
        add(CorrectionNotes.in(current().variants(), notes), current().picture().orElse(null), act, What.REVISED);
        return new StatementRevised(next(), revision(), contentHash(), false);
    }

    /** Gives a correction up. What is public stays as it is. */
    public StatementRevised dropCorrection(Act act) {
        requireCorrecting("dropped");
        record(What.CORRECTION_DROPPED, act);
        Revision open = revision(publicity.revision());
        add(open.variants(), open.picture().orElse(null), new Act(Author.KALENDS, act.at()), What.REVISED);
        publicity = publicity.corrected(publicity.correctedAt(), revision());
        become(Progress.RELEASED);
        return new StatementRevised(next(), revision(), contentHash(), false);
    }

    /** Puts the approved correction in the place of what is public. The caller tells of it. */
    public StatementRef publishCorrection(Act act) {
        requireCorrecting("released");
        progress().requireApproved("released");
        become(Progress.RELEASED);
        publicity = publicity.corrected(act.at(), revision());
        record(What.CORRECTED, act);
        return next();
    }

    /** Takes back what is public, at once and for good. The caller tells of it. */
    public StatementRef retract(Act act) {
        if (!isPublic()) {
            throw new WrongState("retracted", progress());
        }
        become(Progress.RETRACTED);
        publicity = publicity.retracted(act.at());
        record(What.RETRACTED, act);
        return next();
    }

    /** The step will not take place. What is public already stays. */
    public void cancel(String reason, Instant at) {
        if (!progress().isOver() && !isPublic()) {
            become(Progress.CANCELLED);
            record(What.CANCELLED, new Act(Author.KALENDS, reason, at));
        }
    }

    private void requireNotPublic(String act) {
        if (isPublic()) {
            throw new WrongState(act, Progress.RELEASED);
        }
    }

    private void requireCorrecting(String act) {
        if (!isCorrecting()) {
            throw new WrongState(act, progress());
        }
    }

    /** Whether nothing of it can be changed any more. */
    public boolean isOver() {
        return progress().isOver();
    }

    public boolean isHeld() {
        return heldReason != null && !progress().isOver();
    }

    public String heldReason() {
        return heldReason;
    }

    /** Whether, approved now, it still goes out by itself. */
    public boolean isLateInTime(Instant now) {
        return isHeld() && LATE.equals(heldReason) && lateUntil != null && now.isBefore(lateUntil);
    }

    /** Until when it still goes out by itself; null when it is not late, or a person decides. */
    public Instant lateUntil() {
        return lateUntil;
    }

    /** That required texts need not be there; empty when nobody said so. */
    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    @Override
    void keep(Approval given) {
        approval = given;
    }

    @Override
    public Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    @Override
    public boolean isPublic() {
        return publicity != null && publicity.retractedAt() == null;
    }

    /** Whether something is public and its correction is being written. */
    public boolean isCorrecting() {
        return isPublic() && progress() != Progress.RELEASED;
    }

    /** What of it is or was public; empty before its release. */
    public Optional<Publicity> publicity() {
        return Optional.ofNullable(publicity);
    }

    /** Null before its release. */
    public Instant releasedAt() {
        return publicity == null ? null : publicity.releasedAt();
    }

    /** Counts its changes; a program says from which one it starts. */
    public int version() {
        return version;
    }
}
