package org.kalends.content.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as a file: at {@code <occasion>/<step kind>/<locale>/<channel kind>.md}, with the title in a first line that
 * begins with {@code #}.
 */
final class TemplateFile {

    private static final Pattern PATH = Pattern.compile(
            "([a-z0-9][a-z0-9-]{0,99})/([a-z0-9][a-z0-9-]{0,59})/([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})/([a-z0-9][a-z0-9-]{0,29})\\.md");
    private static final String TITLE = "# ";

    private TemplateFile() {}

    /** What the template at this path is for; empty when it is no such path. */
    static Optional<TemplateKey> key(String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches()
                ? Optional.of(new TemplateKey(parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
                : Optional.empty();
    }

    static String path(TemplateKey key) {
        return key.occasion() + "/" + key.stepKind() + "/" + key.locale() + "/" + key.channelKind() + ".md";
    }

    static TemplateText text(String file) {
        if (!file.startsWith(TITLE)) {
            return new TemplateText("", file);
        }
        int end = file.indexOf('\n') < 0 ? file.length() : file.indexOf('\n');
        return new TemplateText(file.substring(TITLE.length(), end), file.substring(end));
    }

    static String written(TemplateText text) {
        boolean titled = !text.title().isEmpty() || text.body().startsWith(TITLE);
        return (titled ? TITLE + text.title().replaceAll("\\s+", " ") + "\n" : "") + text.body() + "\n";
    }
}
