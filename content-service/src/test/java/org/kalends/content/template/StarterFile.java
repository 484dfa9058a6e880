package org.kalends.content.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A template of the starter set as it ships. */
record StarterFile(TemplateKey key, TemplateText text) {

    static List<StarterFile> all() {
        return read("index.txt").lines().map(StarterFile::of).toList();
    }

    private static StarterFile of(String path) {
        String[] parts = path.replace(".md", "").split("/");
        String file = read(path);
        int end = file.startsWith("# ") ? file.indexOf('\n') : 0;
        return new StarterFile(
                new TemplateKey(parts[0], parts[1], parts[2], parts[3]),
                new TemplateText(file.substring(end == 0 ? 0 : 2, end), file.substring(end)));
    }

    private static String read(String name) {
        try (InputStream file = StarterFile.class.getResourceAsStream("/starter/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
