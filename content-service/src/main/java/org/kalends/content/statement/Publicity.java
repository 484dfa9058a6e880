package org.kalends.content.statement;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What of a statement is public, since when, and what became of that. */
@Embeddable
public class Publicity {

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_revision")
    private Integer revision;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "retracted_at")
    private Instant retractedAt;

    protected Publicity() {}

    private Publicity(Instant releasedAt, Integer revision, Instant correctedAt, Instant retractedAt) {
        this.releasedAt = releasedAt;
        this.revision = revision;
        this.correctedAt = correctedAt;
        this.retractedAt = retractedAt;
    }

    static Publicity since(Instant at, int revision) {
        return new Publicity(at, revision, null, null);
    }

    Publicity corrected(Instant at, int by) {
        return new Publicity(releasedAt, by, at, retractedAt);
    }

    Publicity retracted(Instant at) {
        return new Publicity(releasedAt, revision, correctedAt, at);
    }

    /** The instant of the first release. */
    public Instant releasedAt() {
        return releasedAt;
    }

    /** The number of the revision that is public, or was when it was taken back. */
    public int revision() {
        return revision;
    }

    /** The instant of the newest correction; null when there was none. */
    public Instant correctedAt() {
        return correctedAt;
    }

    /** Null when it was not taken back. */
    public Instant retractedAt() {
        return retractedAt;
    }
}
