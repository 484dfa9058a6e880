package org.kalends.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kalends.backends.Ports;
import org.kalends.local.stack.Stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The launcher as a process of its own: what it leaves when it is killed, and when it is asked to stop. */
class LauncherIT {

    private static final int TERMINATED = 128 + 15;
    private static final List<String> BUILT =
            List.of("events-service", "content-service", "notifier-service", "deploy");
    private static final String UP = "Ctrl-C stops it.";

    @TempDir
    Path root;

    private Process launcher;

    /** A checkout of its own, so that it has data of its own; what is built is the same. */
    @BeforeEach
    void borrowWhatIsBuilt() throws IOException {
        for (String built : BUILT) {
            Files.createSymbolicLink(root.resolve(built), Kalends.ROOT.resolve(built));
        }
    }

    @AfterEach
    void endWhatIsLeft() throws IOException, InterruptedException {
        launcher.destroyForcibly().waitFor();
        Stack.wipe(root.resolve(".kalends").resolve("data"));
        for (String built : BUILT) {
            Files.delete(root.resolve(built));
        }
    }

    @Test
    void whatAKilledLauncherLeavesIsClearedByTheNextAndSigtermLeavesNothing() throws Exception {
        start();
        List<ProcessHandle> left = started();
        launcher.destroyForcibly().waitFor();
        assertThat(left).as("what the killed launcher leaves").anyMatch(ProcessHandle::isAlive);

        start("--fresh");
        assertThat(left).as("what the next start finds of it").noneMatch(ProcessHandle::isAlive);

        List<ProcessHandle> running = started();
        launcher.destroy();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
        assertThat(launcher.exitValue()).isEqualTo(TERMINATED);
        assertThat(running).noneMatch(ProcessHandle::isAlive);
        assertThat(said()).as("what it said").doesNotContain("Exception");
    }

    /** Starts it and waits until it says that it is up. */
    private void start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Kalends.ROOT
                        .resolve("deploy/local/target/kalends-local-" + System.getProperty("kalends.version") + ".jar")
                        .toString(),
                "--root",
                root.toString(),
                "--port",
                Integer.toString(Ports.free())));
        command.addAll(List.of(options));
        launcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
        await("the launcher to be up, or to end")
                .atMost(Duration.ofMinutes(8))
                .until(() -> !launcher.isAlive() || said().contains(UP));
        assertThat(said()).contains(UP);
    }

    /** The three services and the database, which is no child of the launcher. */
    private List<ProcessHandle> started() throws IOException {
        String database = Files.readAllLines(root.resolve(".kalends/data/postgres/data/postmaster.pid"))
                .getFirst();
        List<ProcessHandle> all = Stream.concat(
                        launcher.children(), ProcessHandle.of(Long.parseLong(database.strip())).stream())
                .distinct()
                .toList();
        assertThat(all).as("three services and the database").hasSizeGreaterThanOrEqualTo(4);
        return all;
    }

    private String said() {
        try {
            return Files.readString(output());
        } catch (IOException e) {
            return "";
        }
    }

    private Path output() {
        return root.resolve("output");
    }
}
