package org.kalends.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Sends what was appended to the outbox, in order, at least once. One process per database does; the others stand by.
 * It outlives Kafka and the database: while one is away the rows wait, and nobody who appends notices.
 */
final class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);

    private final RelaySettings settings;
    private final DataSource database;
    private final Map<String, Object> kafka;
    private final ReentrantLock sending = new ReentrantLock();
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);

    /** @param kafka the settings of every Kafka client of this service */
    Relay(RelaySettings settings, DataSource database, Map<String, Object> kafka) {
        this.settings = settings;
        this.database = database;
        this.kafka = kafka;
        this.thread = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Stops, and lets a row that is on its way be acknowledged and marked first. */
    void stop() throws InterruptedException {
        stopping.countDown();
        sending.lock();
        try {
            thread.interrupt();
        } finally {
            sending.unlock();
        }
        thread.join();
    }

    private void run() {
        Duration pause = SHORTEST_PAUSE;
        try {
            while (!stopped()) {
                if (standForElection()) {
                    pause = SHORTEST_PAUSE;
                } else {
                    pause = pauseAfter(pause);
                }
                pause(pause);
            }
        } catch (InterruptedException | InterruptException stopped) {
            LOG.debug("The relay stops");
        }
    }

    /** Leads if it can be; false after a failure. */
    private boolean standForElection() throws InterruptedException {
        try {
            Optional<Leadership> claimed = Leadership.claim(database);
            if (claimed.isEmpty()) {
                pause(settings.standBy());
                return true;
            }
            try (Leadership leadership = claimed.get();
                    Sender sender = new Sender(kafka, settings.source(), settings.acknowledgement())) {
                lead(leadership, sender);
                return true;
            }
        } catch (SQLException | KafkaException lost) {
            return report(lost);
        }
    }

    private boolean report(Exception lost) {
        if (!stopped()) {
            LOG.warnf("The relay of the outbox begins anew: %s", lost);
        }
        return false;
    }

    private void lead(Leadership leadership, Sender sender) throws SQLException, InterruptedException {
        LOG.infof("This process sends the outbox of %s", settings.source());
        Duration pause = SHORTEST_PAUSE;
        long purgedAt = System.nanoTime() - settings.purge().toNanos();
        while (!stopped()) {
            if (System.nanoTime() - purgedAt >= settings.purge().toNanos()) {
                leadership.purge(settings.retention(), settings.logRetention());
                purgedAt = System.nanoTime();
            }
            if (empty(leadership, sender)) {
                pause = SHORTEST_PAUSE;
                leadership.await(settings.poll());
            } else {
                pause(pause);
                pause = pauseAfter(pause);
            }
        }
    }

    private boolean empty(Leadership leadership, Sender sender) throws SQLException, InterruptedException {
        sending.lock();
        try {
            return stopped() || new Round(leadership, sender, settings.batch()).run();
        } finally {
            sending.unlock();
        }
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    /** Waits in real time, or until this is stopped. */
    private void pause(Duration pause) throws InterruptedException {
        if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("The relay stops");
        }
    }

    private Duration pauseAfter(Duration pause) {
        Duration next = pause.multipliedBy(2);
        return next.compareTo(settings.longestPause()) < 0 ? next : settings.longestPause();
    }
}
