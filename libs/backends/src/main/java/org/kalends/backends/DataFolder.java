package org.kalends.backends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where a backend keeps its data: a folder that is kept, or a temporary one that goes when the backend stops.
 *
 * @param path the folder
 * @param temporary whether it is deleted on close
 */
public record DataFolder(Path path, boolean temporary) implements AutoCloseable {

    /** A folder that outlives the backend; created when absent. */
    public static DataFolder kept(Path path) {
        try {
            return new DataFolder(Files.createDirectories(path), false);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + path + " cannot be created", e);
        }
    }

    /** A folder of its own that is deleted on close. */
    public static DataFolder temporary(String purpose) {
        try {
            return new DataFolder(Files.createTempDirectory("kalends-" + purpose + "-"), true);
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder for " + purpose, e);
        }
    }

    /** Deletes the folder if it is a temporary one. */
    @Override
    public void close() {
        if (temporary) {
            delete(path);
        }
    }

    /** Deletes a folder with all that is in it; an absent one is fine. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be deleted", e);
        }
    }
}
