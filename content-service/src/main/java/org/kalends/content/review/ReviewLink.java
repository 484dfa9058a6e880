package org.kalends.content.review;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An address by which one expert reads one statement and comments on it, until it expires or somebody revokes it. */
@Entity
@Table(name = "review_link")
public class ReviewLink {

    @Id
    private UUID id;

    @Column(name = "statement_id")
    private UUID statementId;

    @Column(name = "secret_hash")
    private String secretHash;

    private String expert;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private int version;

    protected ReviewLink() {}

    /** Who made it, when, and until when it holds. */
    record Making(String by, Instant at, Instant until) {}

    ReviewLink(UUID statementId, Secret secret, String expert, Making making) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        this.secretHash = secret.hash();
        this.expert = expert.strip();
        this.madeBy = making.by();
        this.madeAt = making.at();
        this.expiresAt = making.until();
    }

    /** It opens nothing any more. Revoking again changes nothing. */
    void revoke(String by, Instant at) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = at;
        }
    }

    /**
     * Somebody comes by it.
     *
     * @throws LinkIsOver when it is revoked or has expired
     */
    void open(Instant at) {
        if (isOverAt(at)) {
            throw new LinkIsOver();
        }
        if (openedAt == null) {
            openedAt = at;
        }
    }

    boolean isOverAt(Instant at) {
        return revokedAt != null || !at.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    UUID statementId() {
        return statementId;
    }

    String expert() {
        return expert;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    String revokedBy() {
        return revokedBy;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    /** When it was opened first; null while nobody has. */
    Instant openedAt() {
        return openedAt;
    }
}
