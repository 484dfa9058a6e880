package org.kalends.content.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kalends.content.statement.LedgerEntry.What;
import org.kalends.contracts.StatementApproved;
import org.kalends.contracts.StatementDrafted;
import org.kalends.contracts.StatementHeld;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReturned;
import org.kalends.contracts.StatementRevised;
import org.kalends.contracts.StatementSubmitted;
import org.kalends.contracts.StepDraftRequested;

/** What one step says. Its transitions check, change and give the event that tells of it. */
@Entity
@Table(name = "statement")
public class Statement extends Written {

    @Enumerated(EnumType.STRING)
    private Progress progress = Progress.DRAFT;

    @Column(name = "held_reason")
    private String heldReason;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Embedded
    private Approval approval;

    @Embedded
    private Publicity publicity;

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

    StatementDrafted draft(List<Variant> variants, List<String> missingFacts, Instant at) {
        add(variants, null, new Act(Author.KALENDS, at), What.DRAFTED);
        List<String> locales = variants.stream().map(Variant::locale).distinct().toList();
        return new StatementDrafted(next(), revision(), locales, missingFacts);
    }

    /** Saves a new revision with the picture that it has. */
    Optional<StatementRevised> revise(int baseRevision, List<Variant> variants, Act act) {
        return revise(baseRevision, variants, current().picture().orElse(null), act);
    }

    /** Saves a new revision. One that is the same makes none; an approval of an earlier one lapses. */
    Optional<StatementRevised> revise(int baseRevision, List<Variant> variants, PictureUse picture, Act act) {
        progress.requireOpen("changed");
        if (baseRevision != revision()) {
            throw new StaleRevision(baseRevision, revision());
        }
        if (ContentHash.of(variants, picture).equals(contentHash())) {
            return Optional.empty();
        }
        boolean lapsed = progress == Progress.APPROVED;
        progress = progress.withNewText();
        add(variants, picture, act, What.REVISED);
        return Optional.of(new StatementRevised(next(), revision(), contentHash(), lapsed));
    }

    /** Asks for approval of the current revision. */
    public StatementSubmitted submit(int submitted, Act act) {
        progress.requireWithItsAuthor("submitted");
        if (submitted != revision()) {
            throw new StaleRevision(submitted, revision());
        }
        progress = Progress.IN_REVIEW;
        submittedBy = act.author().id();
        record(What.SUBMITTED, act);
        return new StatementSubmitted(next(), revision(), contentHash());
    }

    /** Approves the content with this hash and no other; never one's own text. */
    public StatementApproved approve(String approvedHash, Act act) {
        progress.requireInReview("approved");
        if (!contentHash().equals(approvedHash)) {
            throw new ChangedContent(revision());
        }
        if (isTextOf(act.author())) {
            throw new OwnText();
        }
        progress = Progress.APPROVED;
        approval = new Approval(revision(), contentHash(), act.author().name(), act.at());
        record(What.APPROVED, act);
        return new StatementApproved(next(), revision(), contentHash());
    }

    /** Sends it back to its author with a reason. */
    public StatementReturned sendBack(Act act) {
        progress.requireInReview("sent_back");
        progress = Progress.CHANGES_ASKED;
        record(What.RETURNED, act);
        return new StatementReturned(next(), revision());
    }

    /** It is due and may not go out: somebody must decide. */
    public StatementHeld hold(String reason, Instant at) {
        progress.requireOpen("held");
        heldReason = reason;
        record(What.HELD, new Act(Author.KALENDS, reason, at));
        return new StatementHeld(next(), reason);
    }

    /**
     * Makes the approved revision public, once. The caller tells of it.
     *
     * @throws Embargoed before the embargo ends, whoever asks
     */
    public StatementRef release(Act act) {
        requireNotPublic("released");
        progress.requireApproved("released");
        if (isEmbargoedAt(act.at())) {
            throw new Embargoed(
                    request().embargoUntil().atZone(ZoneId.of(request().office().zone())));
        }
        progress = Progress.RELEASED;
        heldReason = null;
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
        progress.requireReleased("corrected");
        progress = Progress.DRAFT;
        record(What.CORRECTING, act);
        add(CorrectionNotes.in(current().variants(), notes), current().picture().orElse(null), act, What.REVISED);
        return new StatementRevised(next(), revision(), contentHash(), false);
    }

    /** Gives a correction up. What is public stays as it is. */
    public StatementRevised dropCorrection(Act act) {
        requireCorrecting("dropped");
        record(What.CORRECTION_DROPPED, act);
        Revision open = revision(publicity.revision());
        add(open.variants(), open.picture().orElse(null), act, What.REVISED);
        publicity = publicity.corrected(publicity.correctedAt(), revision());
        progress = Progress.RELEASED;
        return new StatementRevised(next(), revision(), contentHash(), false);
    }

    /** Puts the approved correction in the place of what is public. The caller tells of it. */
    public StatementRef publishCorrection(Act act) {
        requireCorrecting("released");
        progress.requireApproved("released");
        progress = Progress.RELEASED;
        publicity = publicity.corrected(act.at(), revision());
        record(What.CORRECTED, act);
        return next();
    }

    /** Takes back what is public, at once and for good. The caller tells of it. */
    public StatementRef retract(Act act) {
        if (!isPublic()) {
            throw new WrongState("retracted", progress);
        }
        progress = Progress.RETRACTED;
        publicity = publicity.retracted(act.at());
        record(What.RETRACTED, act);
        return next();
    }

    /** The step will not take place. What is public already stays. */
    public void cancel(String reason, Instant at) {
        if (!progress.isOver() && !isPublic()) {
            progress = Progress.CANCELLED;
            record(What.CANCELLED, new Act(Author.KALENDS, reason, at));
        }
    }

    /** Whether this person wrote a revision of it or asked for its approval. */
    public boolean isTextOf(Author person) {
        return person.id().equals(submittedBy)
                || revisions().stream().anyMatch(r -> r.author().id().equals(person.id()));
    }

    private void requireNotPublic(String act) {
        if (isPublic()) {
            throw new WrongState(act, Progress.RELEASED);
        }
    }

    private void requireCorrecting(String act) {
        if (!isCorrecting()) {
            throw new WrongState(act, progress);
        }
    }

    /** Whether nothing of it can be changed any more. */
    public boolean isOver() {
        return progress.isOver();
    }

    public Progress progress() {
        return progress;
    }

    public boolean isHeld() {
        return heldReason != null && !progress.isOver();
    }

    public String heldReason() {
        return heldReason;
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    /** Whether the public can read it now. */
    public boolean isPublic() {
        return publicity != null && publicity.retractedAt() == null;
    }

    /** Whether something is public and its correction is being written. */
    public boolean isCorrecting() {
        return isPublic() && progress != Progress.RELEASED;
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
