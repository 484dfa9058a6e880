package org.kalends.events.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;
import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.Steps;
import org.kalends.outbox.Outbox;

/**
 * Signals each step's moments once: when its draft is wanted and when it is due. Any number of clocks may run: a step is
 * claimed, changed and announced in one transaction, and a claimed step is skipped by the others.
 */
@ApplicationScoped
public class StepClock {

    private static final Logger LOG = Logger.getLogger(StepClock.class);
    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

    private final Steps steps;
    private final StepSignals signals;
    private final Outbox outbox;
    private final Clock clock;
    private final StepClockSettings settings;

    @Inject
    StepClock(Steps steps, StepSignals signals, Outbox outbox, Clock clock, StepClockSettings settings) {
        this.steps = steps;
        this.signals = signals;
        this.outbox = outbox;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(every = "${kalends.steps.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everySecond() {
        tick();
    }

    /** Signals all that is due by now. @return how many signals were given */
    int tick() {
        return signals.inOrder().stream().mapToInt(this::drain).sum();
    }

    private int drain(StepSignal signal) {
        int all = 0;
        int some;
        do {
            some = give(signal, settings.batch());
            all += some;
        } while (some == settings.batch());
        return all;
    }

    /** A batch in one transaction; when it fails, its steps one by one, so that only the failing ones stay behind. */
    private int give(StepSignal signal, int most) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> claimAndGive(signal, most).size());
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "A batch of '%s' signals failed and is given one by one", signal.name());
            return oneByOne(signal, most);
        }
    }

    private List<Step> claimAndGive(StepSignal signal, int most) {
        Instant now = clock.instant();
        List<Step> claimed = signal.claim(now, most);
        signal.give(claimed, now).forEach(outbox::append);
        return claimed;
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
                Instant now = clock.instant();
                List<Step> one = signal.claim(now, 1);
                one.forEach(claimed::set);
                signal.give(one, now).forEach(outbox::append);
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
        Instant again = clock.instant().plus(RETRY_AFTER);
        LOG.errorf(failed, "Step %s could not be signalled; it is tried again at %s", step.id(), again);
        QuarkusTransaction.requiringNew()
                .run(() -> steps.findByIdOptional(step.id())
                        .ifPresent(late -> late.postponeSignal(String.valueOf(failed.getMessage()), again)));
    }
}
