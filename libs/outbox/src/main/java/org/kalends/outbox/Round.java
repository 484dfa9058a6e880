package org.kalends.outbox;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kalends.outbox.OutboxRow.Line;
import org.kalends.outbox.Sender.Outcome;

/**
 * One pass over all that waits. It goes in waves of one row a line: a row is sent only when the one before it in its
 * line has been acknowledged and marked, so that nothing overtakes, whatever fails.
 */
final class Round {

    private final Leadership leadership;
    private final Sender sender;
    private final int batch;
    private final Set<Line> refused = new HashSet<>();

    Round(Leadership leadership, Sender sender, int batch) {
        this.leadership = leadership;
        this.sender = sender;
        this.batch = batch;
    }

    /** Sends what can be sent; false when Kafka is away. */
    boolean run() throws SQLException, InterruptedException {
        long position = 0;
        while (true) {
            List<OutboxRow> rows = leadership.waitingAfter(position, batch);
            if (rows.isEmpty()) {
                return true;
            }
            position = rows.getLast().position();
            if (!send(new LinkedList<>(rows))) {
                return false;
            }
        }
    }

    private boolean send(List<OutboxRow> rows) throws SQLException, InterruptedException {
        rows.removeIf(row -> refused.contains(row.line()));
        while (!rows.isEmpty()) {
            Outcome outcome = sender.send(wave(rows));
            leadership.markSent(outcome.sent());
            if (outcome.kafkaIsAway()) {
                return false;
            }
            outcome.refused().forEach(row -> refused.add(row.line()));
            rows.removeIf(row -> refused.contains(row.line()));
        }
        return true;
    }

    /** Takes the first row of each line away from these. */
    private static Collection<OutboxRow> wave(List<OutboxRow> rows) {
        Map<Line, OutboxRow> first = new LinkedHashMap<>();
        rows.removeIf(row -> first.putIfAbsent(row.line(), row) == null);
        return first.values();
    }
}
