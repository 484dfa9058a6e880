package org.kalends.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Due steps fired with their outbox rows per second, against a bare SKIP LOCKED loop and against db-scheduler. */
final class DueSteps {

    private static final int ROUNDS = 5;
    private static final int STEPS = 50_000;
    private static final int TASKS = 10_000;

    private DueSteps() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        try (Events events = Events.start();
                Peers peers = new Peers(events, events.url())) {
            for (int round = 0; round <= ROUNDS; round++) {
                double ours = STEPS / ours(events);
                double bare = STEPS / bare(events, peers);
                double scheduler = TASKS / peers.dbScheduler(TASKS);
                System.out.printf(
                        java.util.Locale.ROOT, "round %d: %,.0f  %,.0f  %,.0f%n", round, ours, bare, scheduler);
                // the first warms up
                if (round > 0) {
                    rates.computeIfAbsent("Kalends", _ -> new ArrayList<>()).add(ours);
                    rates.computeIfAbsent("bare SKIP LOCKED loop", _ -> new ArrayList<>())
                            .add(bare);
                    rates.computeIfAbsent("db-scheduler, empty tasks", _ -> new ArrayList<>())
                            .add(scheduler);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        rates.forEach((name, all) -> medians.put(name, Rounds.median(all)));
        new Table(System.out, "steps").print("Due steps with their outbox rows, " + STEPS + " at once", medians);
    }

    private static double ours(Events events) throws SQLException {
        filled(events);
        long start = System.nanoTime();
        events.go();
        events.await(events::allFired);
        double seconds = (System.nanoTime() - start) / 1e9;
        checked(events);
        return seconds;
    }

    private static double bare(Events events, Peers peers) throws SQLException {
        filled(events);
        long start = System.nanoTime();
        peers.bareLoop();
        double seconds = (System.nanoTime() - start) / 1e9;
        checked(events);
        return seconds;
    }

    private static void filled(Events events) throws SQLException {
        events.hold();
        events.clear();
        events.steps(STEPS, "now()");
    }

    private static void checked(Events events) {
        double told = events.number("SELECT count(DISTINCT payload::json ->> 'stepId') FROM outbox");
        if (told != STEPS) {
            throw new IllegalStateException(told + " steps were told of, not " + STEPS);
        }
    }
}
