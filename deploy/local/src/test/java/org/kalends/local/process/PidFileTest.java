package org.kalends.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void finds_the_process_it_was_written_for() {
        PidFile file = new PidFile(folder.resolve("run/events.pid"));
        file.write(ProcessHandle.current());
        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void does_not_take_another_process_with_the_same_number_for_it() throws IOException {
        PidFile file = new PidFile(folder.resolve("events.pid"));
        Files.write(file.path(), List.of(Long.toString(ProcessHandle.current().pid()), "2020-07-30T03:00:00Z"));
        assertThat(file.process()).isEmpty();
    }

    @Test
    void a_service_left_behind_by_a_killed_launcher_is_ended_before_the_next_starts() throws Exception {
        Process left = new ProcessBuilder("sleep", "60").start();
        new PidFile(folder.resolve("run/events.pid")).write(left.toHandle());
        ServiceProcess.stopLeftovers(folder);
        assertThat(left.waitFor()).isNotZero();
        assertThat(folder.resolve("run/events.pid")).doesNotExist();
    }

    @Test
    void a_second_launcher_is_kept_off_the_same_folder() {
        try (FolderLock first = FolderLock.of(folder)) {
            assertThat(first).isNotNull();
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> FolderLock.of(folder)))
                    .isInstanceOf(Unready.class)
                    .hasMessage("Kalends already runs with its data in " + folder + "; stop it first.");
        }
    }
}
