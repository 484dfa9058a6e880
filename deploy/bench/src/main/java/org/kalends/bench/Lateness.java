package org.kalends.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How late steps are signalled, and what an idle clock reads: with 100,000 steps pending against 200, and when 100,000 fall
 * due in one minute. Late is from the due moment until the message is put in the outbox.
 */
final class Lateness {

    private static final int ROUNDS = 5;
    private static final int FEW = 200;
    private static final int MANY = 100_000;
    private static final int DUE = 1000;
    private static final String NEXT_MONTH = "now() + interval '30 days' + make_interval(secs => n)";
    private static final String P99 = """
            SELECT percentile_cont(0.99) WITHIN GROUP (ORDER BY extract(epoch FROM o.created_at - s.due_at)) * 1000
            FROM outbox o JOIN step s ON s.id = (o.payload::json ->> 'stepId')::uuid""";
    private static final String BUFFERS = """
            SELECT sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit, 0) + coalesce(idx_blks_read, 0))
            FROM pg_statio_user_tables WHERE relname IN ('step', 'clock_book', 'outbox')""";

    private Lateness() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try (Events events = Events.start()) {
            List<Double> few = new ArrayList<>();
            List<Double> many = new ArrayList<>();
            List<Double> fewBuffers = new ArrayList<>();
            List<Double> manyBuffers = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                measure(events, FEW, round == 0 ? new ArrayList<>() : few, round == 0 ? new ArrayList<>() : fewBuffers);
                measure(
                        events,
                        MANY,
                        round == 0 ? new ArrayList<>() : many,
                        round == 0 ? new ArrayList<>() : manyBuffers);
            }
            say("p99 lateness of %,d steps over 10 s, %,d pending: %.1f ms", DUE, FEW, Rounds.median(few));
            say("p99 lateness of %,d steps over 10 s, %,d pending: %.1f ms", DUE, MANY, Rounds.median(many));
            say("  ratio %.2f", Rounds.median(many) / Rounds.median(few));
            say(
                    "buffers read by an idle clock in 30 s: %,.0f and %,.0f",
                    Rounds.median(fewBuffers), Rounds.median(manyBuffers));
            say("  ratio %.2f", Rounds.median(manyBuffers) / Rounds.median(fewBuffers));
            List<Double> minute = new ArrayList<>();
            List<Double> instant = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                minute.add(
                        p99(events, MANY, "now() + interval '15 s' + make_interval(secs => n * 60.0 / " + MANY + ")"));
                instant.add(p99(events, MANY, "now() + interval '15 s'"));
            }
            say("p99 lateness, %,d due in one minute: %.0f ms", MANY, Rounds.median(minute));
            say("p99 lateness, %,d due at one instant: %.0f ms", MANY, Rounds.median(instant));
        }
    }

    private static void measure(Events events, int pending, List<Double> lateness, List<Double> buffers)
            throws SQLException {
        events.hold();
        events.clear();
        events.steps(pending, NEXT_MONTH);
        events.go();
        // what the loading read is still being counted
        idle(events);
        buffers.add(idle(events));
        events.steps(DUE, "now() + interval '2 s' + make_interval(secs => n * 10.0 / " + DUE + ")");
        events.await(() -> events.number("SELECT count(*) FROM outbox") == DUE);
        lateness.add(events.number(P99));
    }

    /** The buffers that the clock reads in thirty seconds in which nothing is due. */
    private static double idle(Events events) {
        double from = events.number("SELECT extract(epoch FROM now())");
        double before = events.number(BUFFERS);
        events.await(() -> events.number("SELECT extract(epoch FROM now())") > from + 30);
        return events.number(BUFFERS) - before;
    }

    private static double p99(Events events, int due, String at) throws SQLException {
        events.hold();
        events.clear();
        events.steps(due, at);
        events.go();
        events.await(() -> events.allFired() && events.number("SELECT count(*) FROM outbox") == due);
        return events.number(P99);
    }

    private static void say(String words, Object... figures) {
        System.out.printf(Locale.ROOT, words + "%n", figures);
    }
}
