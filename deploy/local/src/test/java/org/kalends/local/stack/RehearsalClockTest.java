package org.kalends.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RehearsalClockTest {

    @TempDir
    Path folder;

    @Test
    void a_jump_is_written_as_a_shift_that_the_services_read() throws Exception {
        RehearsalClock clock = new RehearsalClock(folder.resolve("clock"));
        assertThat(Files.readString(clock.file())).isEqualTo("PT0S");
        Instant then = Instant.parse("2020-07-10T03:00:00Z");
        clock.jumpTo(then);
        assertThat(clock.instant()).isCloseTo(then, within(5, ChronoUnit.SECONDS));
        assertThat(Duration.parse(Files.readString(clock.file()))).isEqualTo(clock.shift());
    }
}
