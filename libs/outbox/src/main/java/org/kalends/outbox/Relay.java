package org.kalends.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
    private final String source;
    private final ReentrantLock sending = new ReentrantLock();
    private final Thread thread;
    private volatile boolean running = true;

    /**
     * @param kafka the settings of every Kafka client of this service
     * @param source the CloudEvents source, {@code /kalends/<service>}
     */
    Relay(RelaySettings settings, DataSource database, Map<String, Object> kafka, String source) {
        this.settings = settings;
        this.database = database;
        this.kafka = kafka;
        this.source = source;
        this.thread = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Stops, and lets a row that is on its way be acknowledged and marked first. */
    void stop() throws InterruptedException {
        running = false;
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
            while (running) {
                if (standForElection()) {
                    pause = SHORTEST_PAUSE;
                } else {
                    pause = pauseAfter(pause);
                }
                Thread.sleep(pause);
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
                Thread.sleep(settings.standBy());
                return true;
            }
            try (Leadership leadership = claimed.get();
                    Sender sender = new Sender(kafka, source, settings.acknowledgement())) {
                lead(leadership, sender);
                return true;
            }
        } catch (SQLException | KafkaException lost) {
            return report(lost);
        }
    }

    private boolean report(Exception lost) {
        if (running) {
            LOG.warnf("The relay of the outbox begins anew: %s", lost);
        }
        return false;
    }

    private void lead(Leadership leadership, Sender sender) throws SQLException, InterruptedException {
        LOG.infof("This process sends the outbox of %s", source);
        Duration pause = SHORTEST_PAUSE;
        long purgedAt = System.nanoTime() - settings.purge().toNanos();
        while (running) {
            if (System.nanoTime() - purgedAt >= settings.purge().toNanos()) {
                leadership.purge(settings.retention(), settings.logRetention());
                purgedAt = System.nanoTime();
            }
            if (empty(leadership, sender)) {
                pause = SHORTEST_PAUSE;
                leadership.await(settings.poll());
            } else {
                Thread.sleep(pause);
                pause = pauseAfter(pause);
            }
        }
    }

    private boolean empty(Leadership leadership, Sender sender) throws SQLException, InterruptedException {
        sending.lock();
        try {
            return !running || new Round(leadership, sender, settings.batch()).run();
        } finally {
            sending.unlock();
        }
    }

    private Duration pauseAfter(Duration pause) {
        Duration next = pause.multipliedBy(2);
        return next.compareTo(settings.longestPause()) < 0 ? next : settings.longestPause();
    }
}
