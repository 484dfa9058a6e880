package org.kalends.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.kalends.local.api.KalendsApi;
import org.kalends.local.api.Refused;
import org.kalends.local.process.Patience;
import org.kalends.local.process.Unready;
import org.kalends.local.stack.Stack;

/** Puts the files of {@code deploy/local/sample} into a new stack, as rania. A file's name is the key of what is in it. */
public final class SampleData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> NOT_YET = Set.of(0, 404, 409, 422, 503);

    private final Path sample;
    private final Path done;
    private final KalendsApi api;

    /** @param stack running */
    public SampleData(Stack stack) {
        this.sample = stack.settings().root().resolve("deploy").resolve("local").resolve("sample");
        this.done = stack.settings().folder().resolve("sample-loaded");
        this.api = new KalendsApi(stack.origin(), "rania");
    }

    /** Loads it, unless this data folder has it. */
    public void loadOnce() {
        if (Files.exists(done)) {
            return;
        }
        each("offices", file -> api.put("/events/api/v1/offices/" + key(file), json(file)));
        each("fact-sheets", file -> factSheet(json(file)));
        each("accounts", file -> api.put("/notifier/api/v1/accounts/" + key(file), json(file)));
        each(
                "subscribers",
                file -> api.post("/notifier/api/v1/audiences/" + key(file) + "/subscribers", "text/csv", text(file)));
        write(done);
    }

    private void factSheet(JsonNode sheet) {
        String scope = Stream.of("year", "office")
                .filter(sheet::hasNonNull)
                .map(name -> name + "=" + sheet.get(name).asText())
                .reduce((first, second) -> first + "&" + second)
                .map(query -> "?" + query)
                .orElse("");
        api.put("/content/api/v1/fact-sheets/" + sheet.get("observance").asText() + scope, sheet.get("facts"));
    }

    private void each(String folder, Loading loading) {
        for (Path file : files(sample.resolve(folder))) {
            load(file, loading);
        }
    }

    /** A service may not have heard of the office yet. */
    private void load(Path file, Loading loading) {
        Refused[] last = new Refused[1];
        boolean loaded = new Patience(Duration.ofSeconds(30), Duration.ofMillis(300)).until(() -> {
            try {
                loading.load(file);
                return true;
            } catch (Refused refused) {
                last[0] = refused;
                if (!NOT_YET.contains(refused.status())) {
                    throw refused;
                }
                return false;
            }
        });
        if (!loaded) {
            throw new Unready("The sample " + sample.relativize(file) + " is not taken: " + last[0].getMessage());
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The sample " + file + " cannot be read", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample " + file + " cannot be read", e);
        }
    }

    private static void write(Path marker) {
        try {
            Files.createFile(marker);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + marker + " cannot be written", e);
        }
    }

    @FunctionalInterface
    private interface Loading {
        void load(Path file);
    }
}
