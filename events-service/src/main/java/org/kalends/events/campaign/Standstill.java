package org.kalends.events.campaign;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.kalends.events.office.Office;

/** Nothing goes out, of all offices or of those in one country, until somebody ends it. */
@Entity
public class Standstill {

    @Id
    private UUID id;

    private String country;
    private String reason;
    private String calledBy;
    private Instant calledAt;
    private String endedBy;
    private Instant endedAt;

    @Version
    private long version;

    protected Standstill() {}

    /** @param country the host country, ISO 3166-1 alpha-2; null for all */
    Standstill(String country, String reason, String calledBy, Instant calledAt) {
        this.id = UUID.randomUUID();
        this.country = country;
        this.reason = reason;
        this.calledBy = calledBy;
        this.calledAt = calledAt;
    }

    /** @throws StandstillIsOver when it was ended before */
    void end(String by, Instant at) {
        requireStanding();
        endedBy = by;
        endedAt = at;
    }

    void requireStanding() {
        if (endedAt != null) {
            throw new StandstillIsOver(endedBy);
        }
    }

    boolean covers(Office office) {
        return country == null || country.equals(office.country());
    }

    UUID id() {
        return id;
    }

    /** The host country whose offices stop; null when all do. */
    String country() {
        return country;
    }

    String reason() {
        return reason;
    }

    String calledBy() {
        return calledBy;
    }

    Instant calledAt() {
        return calledAt;
    }
}
