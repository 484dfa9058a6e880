package org.kalends.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory processes hold, as Linux tells it; 0 where it does not. */
public final class Memory {

    private Memory() {}

    /** Resident megabytes of one process. */
    public static long megabytes(ProcessHandle process) {
        return field(process, "VmRSS:");
    }

    /** Megabytes of a process and of its descendants, what they share counted once each. */
    public static long megabytesOfTree(ProcessHandle process) {
        return process.descendants()
                        .mapToLong(child -> field(child, "RssAnon:"))
                        .sum()
                + megabytes(process);
    }

    private static long field(ProcessHandle process, String name) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
            return status.stream()
                            .filter(line -> line.startsWith(name))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException untold) {
            return 0;
        }
    }
}
