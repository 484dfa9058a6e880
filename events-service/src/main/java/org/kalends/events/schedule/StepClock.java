package org.kalends.events.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;
import org.kalends.events.campaign.DueSteps;
import org.kalends.events.campaign.Step;
import org.kalends.outbox.Outbox;

/**
 * Signals each step's moments once: when its draft is wanted and when it is due. Any number of clocks may run: a step is
 * claimed, changed and announced in one transaction, and a claimed step is skipped by the others.
 */
@ApplicationScoped
public class StepClock {

    private static final Logger LOG = Logger.getLogger(StepClock.class);
    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

    private final DueSteps steps;
    private final StepSignals signals;
    private final Outbox outbox;
    private final DueTime time;
    private final StepClockSettings settings;

    @Inject
    StepClock(DueSteps steps, StepSignals signals, Outbox outbox, DueTime time, StepClockSettings settings) {
        this.steps = steps;
        this.signals = signals;
        this.outbox = outbox;
        this.time = time;
        this.settings = settings;
    }

    /** Signals all that is due by now. @return how many signals were given */
    int tick() {
        int all = 0;
        int some;
        do {
            some = round();
            all += some;
        } while (some > 0);
        return all;
    }

    /** What is to be signalled next. */
    DueSteps.Next next(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> signals.next(now));
    }

    /** One batch of the most urgent signal that has any. */
    private int round() {
        return signals.mostUrgentFirst().stream()
                .mapToInt(this::give)
                .filter(given -> given > 0)
                .findFirst()
                .orElse(0);
    }

    /** A batch in one transaction; when it fails, its steps one by one, so that only the failing ones stay behind. */
    private int give(StepSignal signal) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                DueTime.Reading reading = time.read();
                if (reading.held()) {
                    return 0;
                }
                StepSignal.Given given = signal.claimAndGive(reading.now(), settings.batch());
                outbox.appendAll(given.events());
                return given.steps();
            });
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "A batch of '%s' signals failed and is given one by one", signal.name());
            return oneByOne(signal, settings.batch());
        }
    }

    private int oneByOne(StepSignal signal, int most) {
        int given = 0;
        boolean found = true;
        for (int i = 0; i < most && found; i++) {
            AtomicReference<Step> claimed = new AtomicReference<>();
            found = giveOne(signal, claimed);
            given += found ? 1 : 0;
        }
        return given;
    }

    private boolean giveOne(StepSignal signal, AtomicReference<Step> claimed) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Instant now = time.now();
                List<Step> one = signal.claim(now, 1);
                one.forEach(claimed::set);
                outbox.appendAll(signal.give(one, now));
                return !one.isEmpty();
            });
        } catch (RuntimeException failed) {
            if (claimed.get() == null) {
                throw failed;
            }
            postpone(claimed.get(), failed);
            return true;
        }
    }

    private void postpone(Step step, RuntimeException failed) {
        Instant again = time.now().plus(RETRY_AFTER);
        LOG.errorf(failed, "Step %s could not be signalled; it is tried again at %s", step.id(), again);
        QuarkusTransaction.requiringNew()
                .run(() -> steps.findByIdOptional(step.id())
                        .ifPresent(late -> late.postponeSignal(String.valueOf(failed.getMessage()), again)));
    }
}
