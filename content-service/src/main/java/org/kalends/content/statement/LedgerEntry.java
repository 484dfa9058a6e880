package org.kalends.content.statement;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Who did what to a statement, when, and with which text; never changed. */
@Entity
@Immutable
@Table(name = "ledger_entry")
public class LedgerEntry {

    /** What can happen to a statement. */
    public enum What {
        DRAFTED,
        REVISED,
        SUBMITTED,
        RETURNED,
        APPROVED_IN_PART,
        APPROVED,
        LAPSED,
        WAIVED,
        HELD,
        RELEASED,
        RELEASED_BEFORE,
        CORRECTING,
        CORRECTION_DROPPED,
        CORRECTED,
        RETRACTED,
        EXPIRED,
        CANCELLED
    }

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    private Statement statement;

    private int number;

    @Enumerated(EnumType.STRING)
    private What what;

    private int revision;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    private String reason;

    private Instant at;

    protected LedgerEntry() {}

    LedgerEntry(Statement statement, What what, Act act) {
        this.id = UUID.randomUUID();
        this.statement = statement;
        this.number = statement.ledger().size() + 1;
        this.what = what;
        this.revision = statement.revision();
        this.contentHash = statement.contentHash();
        this.personId = act.author().id();
        this.personName = act.author().name();
        this.reason = act.reason();
        this.at = act.at();
    }

    public What what() {
        return what;
    }

    public int revision() {
        return revision;
    }

    public Author person() {
        return new Author(personId, personName);
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
