package org.kalends.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.kalends.clock.ShiftableClock;

/** The clock of all services together: a shift in a file that they read again when it changes. */
public final class RehearsalClock {

    private static final Clock SYSTEM = new ShiftableClock(() -> Duration.ZERO);

    private final Path file;
    private volatile Duration shift = Duration.ZERO;

    /** A clock that shows the system's time until it is moved. */
    public RehearsalClock(Path file) {
        this.file = file;
        write(Duration.ZERO);
    }

    /** The file to name in {@code kalends.clock.file}. */
    public Path file() {
        return file;
    }

    /** The instant it shows. */
    public Instant instant() {
        return SYSTEM.instant().plus(shift);
    }

    /** How far it is from the system's time. */
    public Duration shift() {
        return shift;
    }

    /** Moves it to this instant; it runs on from there. */
    public void jumpTo(Instant instant) {
        write(Duration.between(SYSTEM.instant(), instant));
    }

    private void write(Duration next) {
        Path beside = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(beside, next.toString());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's shift cannot be written to " + file, e);
        }
        shift = next;
    }
}
