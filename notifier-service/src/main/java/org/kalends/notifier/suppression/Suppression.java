package org.kalends.notifier.suppression;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.Immutable;

/** A standing reason not to deliver to an address, within one office or everywhere. */
@Entity
@Immutable
public class Suppression {

    /** Everywhere, not only within one office. */
    static final String EVERYWHERE = "*";

    @EmbeddedId
    private Whom whom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuppressionReason reason;

    @Column(nullable = false)
    private Instant since;

    protected Suppression() {}

    public SuppressionReason reason() {
        return reason;
    }

    public Instant since() {
        return since;
    }

    /** Which address (its keyed hash), and where. */
    @Embeddable
    record Whom(@Column(name = "address_hash") String addressHash, String scope) implements Serializable {}
}
