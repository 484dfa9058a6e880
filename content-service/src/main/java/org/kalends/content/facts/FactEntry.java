package org.kalends.content.facts;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Who stated, copied, confirmed or removed a fact, and when; never changed. */
@Entity
@Immutable
@Table(name = "fact_entry")
public class FactEntry {

    /** What can happen to a fact. */
    public enum What {
        STATED,
        COPIED,
        CONFIRMED,
        REMOVED
    }

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    private FactSheet sheet;

    private int number;

    @Enumerated(EnumType.STRING)
    private What what;

    @Enumerated(EnumType.STRING)
    private Fact fact;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;

    protected FactEntry() {}

    FactEntry(FactSheet sheet, What what, Fact fact, FactAct act) {
        this.id = UUID.randomUUID();
        this.sheet = sheet;
        this.number = sheet.entries() + 1;
        this.what = what;
        this.fact = fact;
        this.personId = act.by().id();
        this.personName = act.by().name();
        this.at = act.at();
    }

    public What what() {
        return what;
    }

    public Fact fact() {
        return fact;
    }

    public String personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public Instant at() {
        return at;
    }
}
