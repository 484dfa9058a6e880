package org.kalends.content.release;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.kalends.outbox.RelaySettings;

/**
 * Keeps a database that was restored from a backup from releasing again what it has forgotten: before the first release
 * after a start, the service's own topic is asked what went out.
 */
@ApplicationScoped
class RestoreGuard {

    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

    private final ToldTopic topic;
    private final Adopting adopting;
    private final RelaySettings relay;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile boolean settled;
    private long askedAt;

    @Inject
    RestoreGuard(ToldTopic topic, Adopting adopting, RelaySettings relay) {
        this.topic = topic;
        this.adopting = adopting;
        this.relay = relay;
    }

    /** Asks while the service starts, so that no release has to wait for it. A process that does not relay asks too. */
    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("restore-guard of " + relay.source()).start(this::settle);
    }

    /** @throws ReleasesUnknown while the topic cannot be asked */
    void require() {
        if (!settle()) {
            throw new ReleasesUnknown();
        }
    }

    /** Whether it is known what went out. */
    boolean isSettled() {
        return settled;
    }

    /** The same; asks when it is not known, at most every ten seconds. Not while a statement is locked. */
    boolean settle() {
        if (settled) {
            return true;
        }
        asking.lock();
        try {
            boolean time = askedAt == 0 || System.nanoTime() - askedAt > ASK_AGAIN.toNanos();
            if (!settled && time) {
                ask();
                askedAt = System.nanoTime();
            }
            return settled;
        } finally {
            asking.unlock();
        }
    }

    /** Asks the topic, in a transaction of its own. */
    void ask() {
        topic.read().ifPresent(told -> {
            QuarkusTransaction.requiringNew().run(() -> adopting.compare(told.values()));
            settled = true;
        });
    }
}
