package org.kalends.events.campaign;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What content-service has told of a step's statement. */
@Embeddable
class HeardStatement {

    private UUID statementId;
    private long statementSequence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(200)[]")
    private List<String> missingFacts;

    protected HeardStatement() {}

    private HeardStatement(UUID statementId, long statementSequence, List<String> missingFacts) {
        this.statementId = statementId;
        this.statementSequence = statementSequence;
        this.missingFacts = missingFacts;
    }

    static HeardStatement nothing() {
        return new HeardStatement(null, 0, List.of());
    }

    /** Whether this was heard before, or something later was. */
    boolean isOver(StatementNews news) {
        return news.sequence() <= statementSequence;
    }

    HeardStatement after(StatementNews news) {
        return new HeardStatement(
                news.statementId(), news.sequence(), news.missingFacts() == null ? missingFacts : news.missingFacts());
    }

    UUID statementId() {
        return statementId;
    }

    List<String> missingFacts() {
        return missingFacts;
    }
}
