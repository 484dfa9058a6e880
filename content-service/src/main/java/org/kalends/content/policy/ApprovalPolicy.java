package org.kalends.content.policy;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How the statements of an office and kind are approved. */
@Entity
@Table(name = "approval_policy")
public class ApprovalPolicy {

    @Id
    private UUID id;

    private String office;

    private String kind;

    @Convert(converter = RulesColumn.class)
    private Rules rules;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected ApprovalPolicy() {}

    ApprovalPolicy(String office, String kind) {
        this.id = UUID.randomUUID();
        this.office = office;
        this.kind = kind;
    }

    void change(Rules newRules, String who, Instant at) {
        rules = newRules;
        changedBy = who;
        changedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** Empty for every office. */
    public String office() {
        return office;
    }

    /** Empty for every kind of statement. */
    public String kind() {
        return kind;
    }

    public Rules rules() {
        return rules;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
