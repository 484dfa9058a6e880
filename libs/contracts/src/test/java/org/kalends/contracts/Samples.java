package org.kalends.contracts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden samples. One is only ever added; what was once sent stays readable. */
record Samples(Path folder) {

    static final Samples GOLDEN = new Samples(Path.of("src/main/resources/org/kalends/contracts/samples"));

    record Sample(EventType type, Path file) {

        String json() throws IOException {
            return Files.readString(file, StandardCharsets.UTF_8);
        }

        byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public String toString() {
            return type.ceType() + "/" + file.getFileName();
        }
    }

    List<Sample> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Samples::sample)
                    .toList();
        }
    }

    List<String> checksums() throws IOException {
        return Files.readAllLines(folder.resolve("SHA256SUMS"));
    }

    private static Sample sample(Path file) {
        String type = file.getParent().getFileName().toString();
        return new Sample(EventType.named(type).orElseThrow(() -> new IllegalStateException("No type " + type)), file);
    }
}
