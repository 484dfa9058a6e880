package org.kalends.backends;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A program of PostgreSQL's. They refuse to run as root, and are satisfied by a user namespace of their own. */
record Command(List<String> words) {

    static Command asUnprivileged(List<String> words) {
        return System.getProperty("user.name").equals("root")
                ? new Command(Stream.concat(Stream.of("unshare", "-U"), words.stream())
                        .toList())
                : new Command(words);
    }

    void run(String otherwise) {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new BackendFailed(otherwise + ": " + said.strip());
            }
        } catch (IOException e) {
            throw new BackendFailed(otherwise, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackendFailed(otherwise, e);
        }
    }
}
