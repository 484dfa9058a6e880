package org.kalends.layout.problem;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Numbers that a person can quote and an operator can find in the log. */
@ApplicationScoped
class ProblemNumbers {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MMdd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    @Inject
    ProblemNumbers(Clock clock) {
        this.clock = clock;
    }

    /** For example {@code K-2026-0729-8f31c0}: the day in UTC, then what tells it from others. */
    String next() {
        byte[] tail = new byte[3];
        random.nextBytes(tail);
        return "K-" + DAY.format(clock.instant()) + "-" + HexFormat.of().formatHex(tail);
    }
}
