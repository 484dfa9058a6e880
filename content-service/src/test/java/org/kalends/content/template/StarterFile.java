package org.kalends.content.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A template of the starter set as it ships, ready to be filled. */
record StarterFile(TemplateKey key, TemplateText text, TemplateRendering.Ready ready) {

    private static final Sandbox SANDBOX = new Sandbox();
    private static final List<StarterFile> ALL =
            paths().stream().map(StarterFile::read).toList();

    static List<StarterFile> all() {
        return ALL;
    }

    static List<StarterFile> of(String occasion) {
        return ALL.stream().filter(file -> file.key.occasion().equals(occasion)).toList();
    }

    /** One by its path, for example {@code general/statement/en/page.md}. */
    static StarterFile at(String path) {
        return ALL.get(paths().indexOf(path));
    }

    static List<String> paths() {
        return content("index.txt").lines().toList();
    }

    TemplateText filled(Map<String, Object> data) {
        return ready.fill(RequiredFacts.marked(ready.required(), data), Language.of(key.locale()));
    }

    boolean is(String channelKind) {
        return key.channelKind().equals(channelKind);
    }

    /** A page and a mail have a title, and so has what stays in the house. */
    boolean isTitled() {
        return !is("social") && !is("alt");
    }

    private static StarterFile read(String path) {
        String[] parts = path.replace(".md", "").split("/");
        TemplateKey key = new TemplateKey(parts[0], parts[1], parts[2], parts[3]);
        String file = content(path);
        int end = file.startsWith("# ") ? file.indexOf('\n') : 0;
        TemplateText text = new TemplateText(file.substring(end == 0 ? 0 : 2, end), file.substring(end));
        return new StarterFile(key, text, new TemplateRendering.Ready(SANDBOX, key, text));
    }

    private static String content(String name) {
        try (InputStream file = StarterFile.class.getResourceAsStream("/starter/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
