package org.kalends.events.observance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What bringing in one version of the catalogue changed. */
@Entity
@Immutable
class CatalogueReport {

    @Id
    private UUID id;

    private Instant at;
    private String fingerprint;
    private int added;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CatalogueChange> changes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(200)[]")
    private List<String> notShipped;

    protected CatalogueReport() {}

    CatalogueReport(Instant at, String fingerprint, int added, List<CatalogueChange> changes, List<String> notShipped) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.fingerprint = fingerprint;
        this.added = added;
        this.changes = List.copyOf(changes);
        this.notShipped = List.copyOf(notShipped);
    }

    Instant at() {
        return at;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** How many observances were new. */
    int added() {
        return added;
    }

    List<CatalogueChange> changes() {
        return changes;
    }

    /** Keys that earlier versions had and this one has not; their observances stay. */
    List<String> notShipped() {
        return notShipped;
    }
}
