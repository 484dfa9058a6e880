package org.kalends.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers a process beyond the life of the one that started it. The start instant is kept beside the number, so that
 * another process that was given the same number later is never taken for it.
 */
record PidFile(Path path) {

    /** Every one in this folder; none when there is no such folder. */
    static List<PidFile> all(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(PidFile::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
        }
    }

    void write(ProcessHandle process) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, List.of(Long.toString(process.pid()), startOf(process)));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be written", e);
        }
    }

    /** The process, if it is the very one that was written down and still lives. */
    Optional<ProcessHandle> process() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(path);
            return lines.size() < 2 ? Optional.empty() : alive(lines.getFirst(), lines.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be read", e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be deleted", e);
        }
    }

    private static Optional<ProcessHandle> alive(String pid, String start) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).equals(start));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
