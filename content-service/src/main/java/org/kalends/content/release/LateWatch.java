package org.kalends.content.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;

/** Looks every few seconds whether the last moment of something late has passed, and asks Kafka again if it was away. */
@ApplicationScoped
class LateWatch {

    private final StepMoments moments;
    private final RestoreGuard guard;

    @Inject
    LateWatch(StepMoments moments, RestoreGuard guard) {
        this.moments = moments;
        this.guard = guard;
    }

    @Scheduled(every = "${kalends.release.late-every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        guard.settle();
        while (moments.tooLate() > 0) {
            // in small transactions until none is left
        }
    }
}
