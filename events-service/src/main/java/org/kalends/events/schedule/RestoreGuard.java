package org.kalends.events.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;
import org.kalends.events.schedule.ClockBook.Hold;
import org.kalends.outbox.Outbox;
import org.kalends.outbox.RelaySettings;

/**
 * Keeps a database that was restored from a backup from signalling again what it has forgotten. When a clock starts, or
 * the database's memory has gone back, the service's own topic is asked: a message whose id the outbox does not have was
 * sent after the backup. Then nothing is signalled until an admin has looked.
 */
@ApplicationScoped
class RestoreGuard {

    private static final Logger LOG = Logger.getLogger(RestoreGuard.class);

    /** A silence up to this long is an ordinary restart: with Kafka away the clock starts all the same. */
    private static final Duration ORDINARY_SILENCE = Duration.ofMinutes(10);

    private static final Duration SLACK = Duration.ofMinutes(1);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

    private final ClockBook book;
    private final ToldTopic topic;
    private final Outbox outbox;
    private final RelaySettings relay;
    private boolean settled;
    private long askedAt;
    private Instant lastKnown = Instant.MIN;

    @Inject
    RestoreGuard(ClockBook book, ToldTopic topic, Outbox outbox, RelaySettings relay) {
        this.book = book;
        this.topic = topic;
        this.outbox = outbox;
        this.relay = relay;
    }

    /** Whether this clock may signal now. */
    synchronized boolean allows() {
        ClockBook.Page page = book.read();
        if (hasGoneBack(page)) {
            settled = false;
            askedAt = 0;
        }
        if (!settled && page.hold() != Hold.RESTORED && isTimeToAsk()) {
            settled = settle(page);
            page = book.read();
        }
        if (page.knownUntil() != null) {
            lastKnown = page.knownUntil();
        }
        if (page.hold() != null) {
            return false;
        }
        settled = true;
        if (isTimeToBeat(page)) {
            book.beat();
        }
        return true;
    }

    private static boolean isTimeToBeat(ClockBook.Page page) {
        return page.knownUntil() == null
                || !page.now().isBefore(page.knownUntil().plus(ClockBook.BEAT));
    }

    /** Finds out whether the database was restored. False when that cannot be known now. */
    private boolean settle(ClockBook.Page page) {
        if (page.knownUntil() == null) {
            return true;
        }
        var told = topic.since(from(page));
        if (told.isEmpty()) {
            boolean ordinary = page.knownUntil().isAfter(page.now().minus(ORDINARY_SILENCE));
            if (!ordinary && page.hold() == null) {
                LOG.warn(
                        "No clock has run for a while and the topic cannot be asked: nothing is signalled until it can");
                book.hold(Hold.UNASKED, List.of());
            }
            return ordinary;
        }
        List<ToldSignal> forgotten = forgotten(told.get());
        if (!forgotten.isEmpty()) {
            LOG.errorf(
                    "The database does not know %d signals that the topic tells of: it was restored. Nothing is"
                            + " signalled until an admin releases it at /events/clock",
                    forgotten.size());
            book.hold(Hold.RESTORED, forgotten);
        } else if (page.hold() == Hold.UNASKED) {
            book.release(null);
        }
        return true;
    }

    /** From when on a message that the outbox does not have proves something: before, its row may have been deleted. */
    private Instant from(ClockBook.Page page) {
        Instant deleted = page.now().minus(relay.retention()).plus(Duration.ofHours(1));
        Instant known = page.knownUntil().minus(SLACK);
        Instant from = known.isAfter(deleted) ? known : page.knownUntil().plus(SLACK);
        return page.clearedUntil() != null && page.clearedUntil().isAfter(from) ? page.clearedUntil() : from;
    }

    private List<ToldSignal> forgotten(List<ToldSignal> told) {
        Set<String> known = QuarkusTransaction.requiringNew()
                .call(() -> new HashSet<>(
                        outbox.known(told.stream().map(ToldSignal::messageId).toList())));
        return told.stream()
                .filter(signal -> !known.contains(signal.messageId()))
                .toList();
    }

    private boolean hasGoneBack(ClockBook.Page page) {
        return page.knownUntil() != null && page.knownUntil().isBefore(lastKnown);
    }

    private boolean isTimeToAsk() {
        boolean time = askedAt == 0 || System.nanoTime() - askedAt > ASK_AGAIN.toNanos();
        if (time) {
            askedAt = System.nanoTime();
        }
        return time;
    }
}
