package org.kalends.content.statement;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One person's yes to one revision's content. It stays on record when it has lapsed. */
@Embeddable
public class Approval {

    @Column(name = "approved_revision")
    private Integer revision;

    @Column(name = "approved_hash")
    private String contentHash;

    @Column(name = "approved_by")
    private String by;

    @Column(name = "approved_at")
    private Instant at;

    protected Approval() {}

    Approval(int revision, String contentHash, String by, Instant at) {
        this.revision = revision;
        this.contentHash = contentHash;
        this.by = by;
        this.at = at;
    }

    public int revision() {
        return revision;
    }

    public String contentHash() {
        return contentHash;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
