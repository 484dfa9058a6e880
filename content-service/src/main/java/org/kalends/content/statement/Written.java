package org.kalends.content.statement;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.kalends.content.statement.LedgerEntry.What;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StepDraftRequested;

/** The texts of a statement, one revision after the other, and the record of who did what with them. */
@MappedSuperclass
public abstract class Written extends Requested {

    private int revision;

    @Column(name = "content_hash")
    private String contentHash;

    private long sequence;

    @OneToMany(mappedBy = "statement", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "statement", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<LedgerEntry> ledger = new ArrayList<>();

    protected Written() {}

    Written(StepDraftRequested request, String slug) {
        super(request, slug);
    }

    /** Itself, as its revisions and entries know it. */
    abstract Statement self();

    /** @param picture null for none */
    void add(List<Variant> variants, PictureUse picture, Act act, What what) {
        Revision added = new Revision(self(), revisions.size() + 1, variants, picture, act.author(), act.at());
        revisions.add(added);
        revision = added.number();
        contentHash = added.contentHash();
        record(what, act);
    }

    void record(What what, Act act) {
        ledger.add(new LedgerEntry(self(), what, act));
    }

    StatementRef next() {
        sequence++;
        return new StatementRef(id(), stepId(), campaignId(), office(), sequence);
    }

    /** Others have heard more of it than this database knows: what comes next is newer than that. */
    public void catchUp(long told) {
        sequence = Math.max(sequence, told);
    }

    public Revision current() {
        return revision(revision);
    }

    /** @throws NoSuchRevision when there is none of this number */
    public Revision revision(int number) {
        return revisions.stream()
                .filter(r -> r.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchRevision(number));
    }

    /** The place of the newest event in its history. */
    public long sequence() {
        return sequence;
    }

    /** The number of the newest revision. */
    public int revision() {
        return revision;
    }

    /** The fingerprint of the newest revision. */
    public String contentHash() {
        return contentHash;
    }

    /** Every revision, the oldest first. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    public List<LedgerEntry> ledger() {
        return List.copyOf(ledger);
    }
}
