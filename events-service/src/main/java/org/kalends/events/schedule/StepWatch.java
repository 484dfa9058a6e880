package org.kalends.events.schedule;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import org.jboss.logging.Logger;
import org.kalends.events.campaign.DueSteps;

/**
 * Lets the step clock tick at the next moment that is due. It waits for that moment, or until a nearer one is planned;
 * meanwhile it only looks at the time, which a rehearsal may shift.
 */
@ApplicationScoped
class StepWatch {

    private static final Logger LOG = Logger.getLogger(StepWatch.class);
    private static final String OFF = "off";

    /** The longest time that it goes by what it knows of the next moment before it looks at the steps again. */
    private static final Duration LOOK_ANYWAY = Duration.ofMinutes(1);

    private final StepClock clock;
    private final RestoreGuard guard;
    private final Rezoning rezoning;
    private final DueTime time;
    private final DataSource database;
    private final StepClockSettings settings;
    private final ReentrantLock ticking = new ReentrantLock();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("step-clock").unstarted(this::run);

    @Inject
    StepWatch(
            StepClock clock,
            RestoreGuard guard,
            Rezoning rezoning,
            DueTime time,
            DataSource database,
            StepClockSettings settings) {
        this.clock = clock;
        this.guard = guard;
        this.rezoning = rezoning;
        this.time = time;
        this.database = database;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        if (!settings.every().equals(OFF)) {
            thread.start();
        }
    }

    /** Stops before the database is closed, and lets a batch that is under way be committed first. */
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping.countDown();
        ticking.lock();
        try {
            thread.interrupt();
        } finally {
            ticking.unlock();
        }
        if (thread.isAlive()) {
            thread.join();
        }
    }

    private void run() {
        try {
            while (!stopped()) {
                watch();
                stopping.await(every().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            LOG.debug("The step clock stops");
        }
    }

    /** Ticks until the connection is lost. */
    private void watch() {
        try (Alarm alarm = Alarm.set(database)) {
            rezoning.whenRulesChanged();
            while (!stopped()) {
                Instant looked = time.now();
                tick();
                sleep(alarm, looked);
            }
        } catch (SQLException | RuntimeException lost) {
            if (!stopped()) {
                LOG.warnf("The step clock begins anew: %s", lost);
            }
        }
    }

    private void tick() {
        ticking.lock();
        try {
            if (!stopped() && guard.allows()) {
                clock.tick();
            }
        } finally {
            ticking.unlock();
        }
    }

    /** Until the next moment comes, is moved, or has not been looked at for long. */
    private void sleep(Alarm alarm, Instant looked) throws SQLException {
        DueSteps.Next next = clock.next(looked);
        Instant wake = next.moment() == null ? Instant.MAX : next.moment();
        long lookedAt = System.nanoTime();
        boolean woken = false;
        Instant now = looked;
        do {
            woken = alarm.await(untilAtMost(every(), now, wake)) || next.overdue();
            now = time.now();
        } while (!woken && !stopped() && now.isBefore(wake) && isFresh(lookedAt) && guard.allows());
    }

    private boolean isFresh(long lookedAt) {
        return System.nanoTime() - lookedAt < LOOK_ANYWAY.toNanos();
    }

    private static Duration untilAtMost(Duration most, Instant now, Instant wake) {
        boolean far = wake.isAfter(now.plus(most));
        return far ? most : Duration.between(now, wake);
    }

    private Duration every() {
        return DurationConverter.parseDuration(settings.every());
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }
}
