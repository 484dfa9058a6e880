package org.kalends.content.hub;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A statement that other offices follow, and up to which of its revisions they have been told. */
@Entity
@Table(name = "hub_text")
public class HubText {

    @Id
    @Column(name = "statement_id")
    private UUID statementId;

    @Column(name = "spread_revision")
    private int spreadRevision;

    @Version
    private int version;

    protected HubText() {}

    HubText(UUID statementId) {
        this.statementId = statementId;
    }

    void spreadTo(int revision) {
        spreadRevision = revision;
    }

    UUID statementId() {
        return statementId;
    }

    int spreadRevision() {
        return spreadRevision;
    }
}
