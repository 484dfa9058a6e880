package org.kalends.events.office;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.kalends.outbox.Outbox;

/** Tells the others anew of an office on the day when somebody else begins to speak for it, though nobody edited anything. */
@ApplicationScoped
class SpeakerChanges {

    private static final int BATCH = 100;

    private final Offices offices;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    SpeakerChanges(Offices offices, Outbox outbox, Clock clock) {
        this.offices = offices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(every = "${kalends.offices.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        Instant now = clock.instant();
        List<Office> changed = offices.claimSpeakerChanges(now, BATCH);
        changed.forEach(office -> outbox.append(office.tellAnew(offices.today(office.zone()))));
    }
}
