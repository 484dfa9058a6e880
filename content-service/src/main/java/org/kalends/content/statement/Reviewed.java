package org.kalends.content.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.kalends.content.policy.Rules;
import org.kalends.content.statement.LedgerEntry.What;
import org.kalends.contracts.StatementApproved;
import org.kalends.contracts.StatementDrafted;
import org.kalends.contracts.StatementReturned;
import org.kalends.contracts.StatementRevised;
import org.kalends.contracts.StatementSubmitted;
import org.kalends.contracts.StepDraftRequested;

/** A text on its way from an author to those who approve it. */
@MappedSuperclass
public abstract class Reviewed extends Written {

    @Enumerated(EnumType.STRING)
    private Progress progress = Progress.DRAFT;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "stage_approvals")
    @Convert(converter = StageApprovalsColumn.class)
    private List<StageApproval> stageApprovals = List.of();

    protected Reviewed() {}

    Reviewed(StepDraftRequested request, String slug) {
        super(request, slug);
    }

    /** Whether the public can read it now. */
    public abstract boolean isPublic();

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
        stageApprovals = List.of();
        add(variants, picture, act, What.REVISED);
        if (lapsed) {
            record(What.LAPSED, act);
        }
        return Optional.of(new StatementRevised(next(), revision(), contentHash(), lapsed));
    }

    /** Asks for approval of the current revision. */
    public StatementSubmitted submit(int submitted, Act act) {
        progress.requireWithItsAuthor("submitted");
        if (submitted != revision()) {
            throw new StaleRevision(submitted, revision());
        }
        progress = Progress.IN_REVIEW;
        stageApprovals = List.of();
        submittedBy = act.author().id();
        record(What.SUBMITTED, act);
        return new StatementSubmitted(next(), revision(), contentHash());
    }

    /**
     * Approves the content with this hash and no other; never one's own text. Where the policy asks for several, each by
     * another person.
     *
     * @return what to tell once all have approved
     * @throws Expired when by its late policy it can never be public any more
     */
    public Optional<StatementApproved> approve(String approvedHash, Act act, Rules rules) {
        progress.requireInReview("approved");
        requireInTime(act.at());
        if (!contentHash().equals(approvedHash)) {
            throw new ChangedContent(revision());
        }
        if (isTextOf(act.author())) {
            throw new OwnText();
        }
        stageApprovals = Turn.taken(stageApprovals, act, rules, request().dueAt());
        if (!rules.isEnough(stageApprovals.size())) {
            record(What.APPROVED_IN_PART, act.because(stageApprovals.getLast().stage()));
            return Optional.empty();
        }
        progress = Progress.APPROVED;
        keep(new Approval(revision(), contentHash(), act.author().name(), act.at()));
        record(
                What.APPROVED,
                rules.stages().size() == 1
                        ? act
                        : act.because(stageApprovals.getLast().stage()));
        return Optional.of(new StatementApproved(next(), revision(), contentHash()));
    }

    /** Sends it back to its author with a reason. */
    public StatementReturned sendBack(Act act) {
        progress.requireInReview("sent_back");
        progress = Progress.CHANGES_ASKED;
        record(What.RETURNED, act);
        return new StatementReturned(next(), revision());
    }

    /** Whether this person wrote a revision of it or asked for its approval. */
    public boolean isTextOf(Author person) {
        return person.id().equals(submittedBy)
                || revisions().stream().anyMatch(r -> r.author().id().equals(person.id()));
    }

    /** Whether this person may approve next: in turn or as a deputy, once, and never a text of their own. */
    public boolean mayBeApprovedBy(Author person, Rules rules, Instant now) {
        return !isTextOf(person)
                && stageApprovals.stream().noneMatch(given -> given.personId().equals(person.id()))
                && rules.mayApprove(
                        stageApprovals.size(),
                        person.id(),
                        person.name(),
                        now,
                        request().dueAt());
    }

    void requireInTime(Instant at) {
        LatePolicy policy = LatePolicy.parse(request().latePolicy());
        if (!isPublic() && policy.isExpired(request(), at)) {
            throw new Expired(policy.end(request())
                    .orElseThrow()
                    .atZone(ZoneId.of(request().office().zone())));
        }
    }

    /** Goes on to another state; the transition has checked that it may. */
    void become(Progress next) {
        progress = next;
    }

    public Progress progress() {
        return progress;
    }

    /** Who has said yes to what was submitted, in the policy's order. */
    public List<StageApproval> stageApprovals() {
        return List.copyOf(stageApprovals);
    }

    /** The edit that ended the newest approval; empty while it stands, or when there was none. */
    public Optional<Revision> lapsedBy() {
        return progress == Progress.LAPSED
                ? revisions().stream()
                        .filter(r -> approval()
                                .filter(given -> r.number() == given.revision() + 1)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** The newest approval; it stays on record when it has lapsed. */
    public abstract Optional<Approval> approval();

    // the embedded one is the subclass's: Hibernate cannot enhance one of a superclass
    abstract void keep(Approval given);
}
