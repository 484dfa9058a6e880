package org.kalends.good.plan;

import java.time.Clock;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Plan {

    @Id
    private long id;

    @Version
    private int version;

    private Instant settledAt;

    protected Plan() {}

    Plan(long id) {
        this.id = id;
    }

    void settle(Clock clock) {
        settledAt = clock.instant();
    }

    boolean settled() {
        return settledAt != null && id + version > 0;
    }
}
