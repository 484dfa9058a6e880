package org.kalends.content.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The facts of one scope as a person last stated them. */
@Entity
@Table(name = "fact_sheet")
public class FactSheet {

    @Id
    private UUID id;

    private String observance;

    @Column(name = "occurrence_year")
    private Integer year;

    private String office;

    private String facts;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected FactSheet() {}

    FactSheet(FactScope scope) {
        this.id = UUID.randomUUID();
        this.observance = scope.observance();
        this.year = scope.year();
        this.office = scope.office();
    }

    /** States the facts anew; what was stated before no longer holds. */
    void state(Facts stated, String person, Instant at) {
        this.facts = FactsJson.write(stated);
        this.changedBy = Objects.requireNonNull(person);
        this.changedAt = at;
    }

    FactScope scope() {
        return new FactScope(observance, year, office);
    }

    Facts facts() {
        return FactsJson.read(facts);
    }

    ObjectNode tree() {
        return FactsJson.tree(facts);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** How many of year and office it is narrowed to. */
    int narrowness() {
        return (year == null ? 0 : 2) + (office == null ? 0 : 1);
    }
}
