package org.kalends.notifier.publication;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.kalends.contracts.StatementReleased;

/** One revision of a statement that was made public, with all that the channels need. */
@Entity
@Immutable
public class Release {

    @Id
    private UUID id;

    @Column(name = "statement_id", nullable = false)
    private UUID statementId;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    private long sequence;

    @Column(nullable = false)
    private String office;

    @Column(name = "released_at", nullable = false)
    private Instant releasedAt;

    @Column(nullable = false)
    @Convert(converter = StatementColumn.class)
    private StatementReleased statement;

    protected Release() {}

    Release(StatementReleased told) {
        id = UUID.randomUUID();
        statementId = told.statement().statementId();
        revision = told.revision();
        sequence = told.statement().sequence();
        office = told.statement().office();
        releasedAt = told.releasedAt();
        statement = told;
    }

    public UUID id() {
        return id;
    }

    public UUID statementId() {
        return statementId;
    }

    public String office() {
        return office;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    public StatementReleased statement() {
        return statement;
    }
}
