package org.kalends.notifier.delivery;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Tells what time it is. */
@ApplicationScoped
class Times {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Times(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Now now() {
        Instant real = (Instant) database.createNativeQuery("SELECT clock_timestamp()", Instant.class)
                .getSingleResult();
        return new Now(real, clock.instant());
    }
}
