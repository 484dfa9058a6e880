package org.kalends.outbox;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.RollbackException;

import org.jboss.logging.Logger;

/** Tries again what {@link Hears} marks; before the transaction's interceptor, so that each try has its own. */
@Hears
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class PatientHearing {

    private static final Logger LOG = Logger.getLogger(PatientHearing.class);

    private final HearingSettings settings;

    @Inject
    PatientHearing(HearingSettings settings) {
        this.settings = settings;
    }

    @AroundInvoke
    Object hear(InvocationContext call) throws Exception {
        int hopeless = 0;
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (UnreadableMessage poison) {
                throw poison;
            } catch (RuntimeException | RollbackException failure) {
                if (!Passing.is(failure) && ++hopeless >= settings.tries()) {
                    throw failure;
                }
                pause(attempt, failure);
            }
        }
    }

    private void pause(int attempt, Exception failure) throws Exception {
        Duration pause = pauseAfter(attempt);
        LOG.warnf("A message is heard again in %d ms, try %d failed: %s", pause.toMillis(), attempt, failure);
        LockSupport.parkNanos(pause.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw failure;
        }
    }

    private Duration pauseAfter(int attempt) {
        Duration pause = settings.pause().multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(settings.longestPause()) < 0 ? pause : settings.longestPause();
    }
}
