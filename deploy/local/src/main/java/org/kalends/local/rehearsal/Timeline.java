package org.kalends.local.rehearsal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.kalends.local.stack.RehearsalClock;

/** What has been seen to happen, with the rehearsal's own time, and what has not. */
final class Timeline {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Almaty"));

    private final RehearsalClock clock;
    private final Consumer<String> out;
    private final List<String> missing = new ArrayList<>();

    Timeline(RehearsalClock clock, Consumer<String> out) {
        this.clock = clock;
        this.out = out;
    }

    void say(String line) {
        out.accept(line);
    }

    void saw(String what, String detail) {
        out.accept(String.format(Locale.ROOT, "  %s Almaty  %-10s %s", MOMENT.format(clock.instant()), what, detail));
    }

    void missed(String what) {
        missing.add(what);
        saw("MISSING", what);
    }

    /** Notes what was seen, or that it was not. */
    void check(boolean seen, String what, String detail) {
        if (seen) {
            saw(what, detail);
        } else {
            missed(what + ": " + detail);
        }
    }

    List<String> missing() {
        return List.copyOf(missing);
    }
}
