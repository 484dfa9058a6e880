package org.kalends.events.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An observance that these offices mark every year: its next campaign is proposed as a draft, and a person confirms it. */
@Entity
public class StandingOrder {

    @Id
    private UUID id;

    private String observanceKey;
    private String playbookKey;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(100)[]")
    private List<String> offices;

    private String orderedBy;
    private Instant orderedAt;
    private Instant endedAt;
    private String problem;

    @Version
    private long version;

    protected StandingOrder() {}

    StandingOrder(PlanRequest wanted, String orderedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.observanceKey = wanted.observance();
        this.playbookKey = wanted.playbook();
        this.offices = wanted.offices().stream().sorted().toList();
        this.orderedBy = orderedBy;
        this.orderedAt = now;
    }

    /** Nothing more is proposed; what was proposed stays. */
    void end(Instant at) {
        endedAt = endedAt == null ? at : endedAt;
    }

    /** What kept it from proposing; null when it could. */
    void met(String what) {
        problem = what;
    }

    boolean isLike(PlanRequest wanted) {
        return observanceKey.equals(wanted.observance())
                && playbookKey.equals(wanted.playbook())
                && offices.equals(wanted.offices().stream().sorted().toList());
    }

    UUID id() {
        return id;
    }

    String observanceKey() {
        return observanceKey;
    }

    String playbookKey() {
        return playbookKey;
    }

    List<String> offices() {
        return offices;
    }

    String orderedBy() {
        return orderedBy;
    }

    /** Why it could not propose the next campaign; null when it could. */
    String problem() {
        return problem;
    }
}
