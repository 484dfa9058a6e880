package org.kalends.content.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
public class Statement extends Requested {

    @Enumerated(EnumType.STRING)
    private Progress progress = Progress.DRAFT;

    @Column(name = "held_reason")
    private String heldReason;

    private int revision;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Embedded
    private Approval approval;

    @Column(name = "released_at")
    private Instant releasedAt;

    private long sequence;

    @OneToMany(mappedBy = "statement", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "statement", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<LedgerEntry> ledger = new ArrayList<>();

    @Version
    private int version;

    protected Statement() {}

    Statement(StepDraftRequested request, String slug) {
        super(request, slug);
    }

    StatementDrafted draft(List<Variant> variants, List<String> missingFacts, Instant at) {
        add(variants, new Act(Author.KALENDS, at), What.DRAFTED);
        List<String> locales = variants.stream().map(Variant::locale).distinct().toList();
        return new StatementDrafted(next(), revision, locales, missingFacts);
    }

    /** Saves a new revision. A text that is the same makes none; an approval of an earlier one lapses. */
    Optional<StatementRevised> revise(int baseRevision, List<Variant> variants, Act act) {
        progress.requireOpen("changed");
        if (baseRevision != revision) {
            throw new StaleRevision(baseRevision, revision);
        }
        if (ContentHash.of(variants).equals(contentHash)) {
            return Optional.empty();
        }
        boolean lapsed = progress == Progress.APPROVED;
        progress = progress.withNewText();
        add(variants, act, What.REVISED);
        return Optional.of(new StatementRevised(next(), revision, contentHash, lapsed));
    }

    /** Asks for approval of the current revision. */
    public StatementSubmitted submit(int submitted, Act act) {
        progress.requireWithItsAuthor("submitted");
        if (submitted != revision) {
            throw new StaleRevision(submitted, revision);
        }
        progress = Progress.IN_REVIEW;
        submittedBy = act.author().id();
        record(What.SUBMITTED, act);
        return new StatementSubmitted(next(), revision, contentHash);
    }

    /** Approves the content with this hash and no other; never one's own text. */
    public StatementApproved approve(String approvedHash, Act act) {
        progress.requireInReview("approved");
        if (!contentHash.equals(approvedHash)) {
            throw new ChangedContent(revision);
        }
        if (isTextOf(act.author())) {
            throw new OwnText();
        }
        progress = Progress.APPROVED;
        approval = new Approval(revision, contentHash, act.author().name(), act.at());
        record(What.APPROVED, act);
        return new StatementApproved(next(), revision, contentHash);
    }

    /** Sends it back to its author with a reason. */
    public StatementReturned sendBack(Act act) {
        progress.requireInReview("sent_back");
        progress = Progress.CHANGES_ASKED;
        record(What.RETURNED, act);
        return new StatementReturned(next(), revision);
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
        progress.requireApproved("released");
        if (isEmbargoedAt(act.at())) {
            throw new Embargoed(
                    request().embargoUntil().atZone(ZoneId.of(request().office().zone())));
        }
        progress = Progress.RELEASED;
        releasedAt = act.at();
        record(What.RELEASED, act);
        return next();
    }

    /** The step will not take place. What is public already stays. */
    public void cancel(String reason, Instant at) {
        if (!progress.isOver()) {
            progress = Progress.CANCELLED;
            record(What.CANCELLED, new Act(Author.KALENDS, reason, at));
        }
    }

    /** Whether this person wrote a revision of it or asked for its approval. */
    public boolean isTextOf(Author person) {
        return person.id().equals(submittedBy)
                || revisions.stream().anyMatch(r -> r.author().id().equals(person.id()));
    }

    public Revision current() {
        return revision(revision);
    }

    Revision revision(int number) {
        return revisions.stream()
                .filter(r -> r.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchRevision(number));
    }

    private void add(List<Variant> variants, Act act, What what) {
        Revision added = new Revision(this, revisions.size() + 1, variants, act.author(), act.at());
        revisions.add(added);
        revision = added.number();
        contentHash = added.contentHash();
        record(what, act);
    }

    private void record(What what, Act act) {
        ledger.add(new LedgerEntry(this, what, act));
    }

    private StatementRef next() {
        sequence++;
        return new StatementRef(id(), stepId(), campaignId(), office(), sequence);
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

    public int revision() {
        return revision;
    }

    public String contentHash() {
        return contentHash;
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    public List<LedgerEntry> ledger() {
        return List.copyOf(ledger);
    }
}
