package org.kalends.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives every bean its {@link java.time.Clock}. */
@ApplicationScoped
class ClockProducer {

    @Produces
    @Singleton
    ShiftableClock clock(ClockSettings settings) {
        Duration fixed = settings.offset().orElse(Duration.ZERO);
        return new ShiftableClock(
                settings.file().<Supplier<Duration>>map(ShiftFile::new).orElse(() -> fixed));
    }

    /** The shift as it stands in a file, read again when the file has changed. */
    private static final class ShiftFile implements Supplier<Duration> {
        private final Path file;
        private volatile long readAt = Long.MIN_VALUE;
        private volatile Duration shift = Duration.ZERO;

        ShiftFile(Path file) {
            this.file = file;
        }

        @Override
        public Duration get() {
            try {
                long changedAt = Files.getLastModifiedTime(file).toMillis();
                if (changedAt != readAt) {
                    shift = Duration.parse(Files.readString(file).strip());
                    readAt = changedAt;
                }
            } catch (NoSuchFileException absent) {
                shift = Duration.ZERO;
            } catch (IOException e) {
                throw new UncheckedIOException("The clock's shift cannot be read from " + file, e);
            }
            return shift;
        }
    }
}
