package org.kalends.content.statement.comment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A remark on a passage of a variant. It stays when the text moves on; when somebody has dealt with it, it is resolved. */
@Entity
@Table(name = "comment")
public class Comment {

    @Id
    private UUID id;

    @Column(name = "statement_id")
    private UUID statementId;

    @Embedded
    private Anchor anchor;

    private String words;

    @Embedded
    private Commentator by;

    @Column(name = "made_at")
    private Instant at;

    @Column(name = "resolved_by")
    private String resolvedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Version
    private int version;

    protected Comment() {}

    Comment(UUID statementId, Anchor anchor, String words, Commentator by, Instant at) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        this.anchor = anchor;
        this.words = words.strip();
        this.by = by;
        this.at = at;
    }

    /** Somebody has dealt with it. Resolving again changes nothing. */
    void resolve(String person, Instant now) {
        if (resolvedAt == null) {
            resolvedBy = person;
            resolvedAt = now;
        }
    }

    /** It was not dealt with after all. */
    void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID statementId() {
        return statementId;
    }

    public Anchor anchor() {
        return anchor;
    }

    public String words() {
        return words;
    }

    public Commentator by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public String resolvedBy() {
        return resolvedBy;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }
}
