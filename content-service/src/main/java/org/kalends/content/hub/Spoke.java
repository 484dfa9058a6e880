package org.kalends.content.hub;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An office's statement that follows a hub's, or has opted out of it. */
@Entity
@Table(name = "spoke")
public class Spoke {

    @Id
    @Column(name = "statement_id")
    private UUID statementId;

    @Column(name = "hub_statement_id")
    private UUID hubStatementId;

    private String office;

    @Column(name = "seen_revision")
    private int seenRevision;

    @Column(name = "opted_out_because")
    private String optedOutBecause;

    @Column(name = "opted_out_by")
    private String optedOutBy;

    @Column(name = "opted_out_at")
    private Instant optedOutAt;

    @Version
    private int version;

    protected Spoke() {}

    /**
     * That an office goes its own way.
     *
     * @param because in words, for the hub
     */
    public record OptOut(String because, String by, Instant at) {}

    void optOut(OptOut out) {
        optedOutBecause = out.because();
        optedOutBy = out.by();
        optedOutAt = out.at();
    }

    void followAgain() {
        optedOutBecause = null;
        optedOutBy = null;
        optedOutAt = null;
    }

    UUID statementId() {
        return statementId;
    }

    UUID hubStatementId() {
        return hubStatementId;
    }

    Optional<OptOut> optOut() {
        return Optional.ofNullable(optedOutBecause).map(because -> new OptOut(because, optedOutBy, optedOutAt));
    }
}
