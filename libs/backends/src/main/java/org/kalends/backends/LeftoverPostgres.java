package org.kalends.backends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL server that still runs on a data folder although the process that started it is gone. */
final class LeftoverPostgres {

    private final Path data;
    private final Path program;

    private LeftoverPostgres(Path data, Path program) {
        this.data = data;
        this.program = program;
    }

    /** The server named by the folder's postmaster.pid, if that process lives and is a PostgreSQL server. */
    static Optional<LeftoverPostgres> in(Path data) {
        return process(data).map(process -> new LeftoverPostgres(data, program(process)));
    }

    /** The process named by the folder's postmaster.pid, if it lives and is a PostgreSQL server. */
    static Optional<ProcessHandle> process(Path data) {
        return pid(data.resolve("postmaster.pid"))
                .flatMap(ProcessHandle::of)
                .filter(process -> program(process).endsWith("postgres"));
    }

    private static Path program(ProcessHandle process) {
        return Path.of(process.info().command().orElse("unknown"));
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    /** Asks it to shut down and waits until it has. */
    void stop() {
        String control = program.resolveSibling("pg_ctl").toString();
        Command.asUnprivileged(List.of(control, "-D", data.toString(), "-m", "fast", "-w", "-t", "30", "stop"))
                .run("The PostgreSQL left over in " + data + " does not stop");
    }
}
