package org.kalends.notifier.audience;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.SentenceColumn;

/** A person who agreed to be written to by one office. */
@Entity
public class Subscriber {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String office;

    @Column(nullable = false)
    private String address;

    @Column(name = "address_key", nullable = false)
    private String addressKey;

    @Column(name = "address_hash", nullable = false)
    private String addressHash;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String locale;

    @Column(name = "consent_how", nullable = false)
    @Convert(converter = SentenceColumn.class)
    private Sentence consentHow;

    @Column(name = "consent_at", nullable = false)
    private Instant consentAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Version
    private int version;

    protected Subscriber() {}

    Subscriber(String office, Applicant applicant, String addressHash, Consent consent) {
        this.id = UUID.randomUUID();
        this.office = office;
        this.address = applicant.address().text();
        this.addressKey = applicant.address().key();
        this.addressHash = addressHash;
        this.name = applicant.name();
        this.locale = applicant.locale();
        this.consentHow = consent.how();
        this.consentAt = consent.at();
    }

    /** Leaves the audience; leaving twice changes nothing. */
    void leave(Instant at) {
        if (leftAt == null) {
            leftAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public String office() {
        return office;
    }

    public String address() {
        return address;
    }

    String addressKey() {
        return addressKey;
    }

    public String addressHash() {
        return addressHash;
    }

    public String name() {
        return name;
    }

    public String locale() {
        return locale;
    }

    Consent consent() {
        return new Consent(consentHow, consentAt);
    }

    public boolean hasLeft() {
        return leftAt != null;
    }
}
