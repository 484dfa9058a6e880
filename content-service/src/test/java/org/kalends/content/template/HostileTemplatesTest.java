package org.kalends.content.template;

import java.io.File;
import java.io.IOException;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kalends.layout.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates that try to get out of the sandbox or to wear it out. Each is refused in words, or rendered within the limits
 * without a trace of the canaries that stand in the system's properties, in the configuration and in the environment.
 * The data hold even things that drafting never puts there: an enum, a file, a class, a thread.
 */
class HostileTemplatesTest {

    private static final String CANARY = "canary-5f1c9a";
    private static final Pattern REPEATED = Pattern.compile("⟦(\\d+):(.*?)⟧", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("⟦U\\+([0-9A-F]{4})⟧");
    private static final int LONGEST = 1_000_000;

    private final Sandbox sandbox = new Sandbox();

    @BeforeAll
    static void putCanaries() {
        System.setProperty("kalends.canary", CANARY);
        System.setProperty("env", CANARY);
    }

    @AfterAll
    static void takeCanaries() {
        System.clearProperty("kalends.canary");
        System.clearProperty("env");
    }

    @Test
    void thereAreMoreThanTwoHundredOfThem() {
        assertThat(hostile().distinct().count()).isGreaterThan(400);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void reachesNothing(String written) {
        String template = unfolded(written);
        long start = System.nanoTime();
        String said = said(template);

        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        assertThat(said)
                .hasSizeLessThanOrEqualTo(LONGEST)
                .doesNotContain(CANARY, "java.", "ClassLoader", "/tmp", "Thread[");
        System.getenv().values().stream()
                .filter(value -> value.length() > 8)
                .forEach(value -> assertThat(said).doesNotContain(value));
    }

    /** What it says; the refusal when it is refused, which names at most what the author typed. */
    private String said(String template) {
        try {
            Sandbox.Parsed parsed = sandbox.parse(template, "body", Language.of("en"));
            return sandbox.render(parsed, new Inclusion(parts(), data(), 0), Language.of("en"), true);
        } catch (Problem refused) {
            return refused.getMessage()
                    .replace(template, "")
                    .replaceAll("\\{[^“]{0,520}}", "")
                    .replace("java.", "")
                    .replaceAll("“[^”]*”", "");
        }
    }

    /** Parts that include themselves, one another, and more than anybody can read. */
    private Map<String, Sandbox.Parsed> parts() {
        Map<String, Sandbox.Parsed> parts = new HashMap<>();
        Map.of(
                        "self", "{#part self /}",
                        "loop", "{#part pool /}",
                        "pool", "{#part loop /}{#part loop /}",
                        "twice", "{#part twice-1 /}{#part twice-1 /}",
                        "twice-1", "{#part twice-2 /}{#part twice-2 /}",
                        "twice-2", "{#part big /}{#part big /}",
                        "big", "x".repeat(60_000),
                        "deep-1", "{#part deep-2 /}{#part deep-2 /}",
                        "deep-2", "{#part deep-1 /}{#part deep-1 /}",
                        "greeting", "Hello")
                .forEach((name, text) -> parts.put(name, sandbox.parse(text, "body", Language.of("en"))));
        return parts;
    }

    private static Map<String, Object> data() {
        List<String> items = Collections.nCopies(150, "an item");
        Map<String, Object> figure =
                Map.of("what", "people", "value", 16_000, "qualifier", "", "year", 2006, "date", "");
        Map<String, Object> data = new HashMap<>();
        data.put(
                "observance",
                Map.of(
                        "name",
                        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
                        "since",
                        2013,
                        "kind",
                        RetentionPolicy.RUNTIME));
        data.put("occurrence", Map.of("year", 2020, "date", LocalDate.of(2020, 7, 30)));
        data.put(
                "office", Map.of("name", "Embassy", "key", new File("/tmp"), "city", new File("/etc/passwd").toPath()));
        data.put("speaker", Map.of("name", Thread.currentThread(), "title", Runtime.class));
        data.put(
                "theme",
                Map.of("name", HostileTemplatesTest.class.getClassLoader(), "meaning", System.getProperties()));
        data.put("honoree", Map.of("figures", Collections.nCopies(150, figure)));
        data.put("recommendations", Map.of("from", "", "items", items));
        data.put("page", Map.of("url", URI.create("https://example.org/"), "minutes", 4));
        return data;
    }

    static Stream<String> hostile() {
        try (var file = HostileTemplatesTest.class.getResourceAsStream("/hostile/templates.txt")) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n=====\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** {@code ⟦20:x⟧} stands for twenty of them, {@code ⟦U+202E⟧} for a character that nobody would see in a file. */
    private static String unfolded(String written) {
        String seen = UNSEEN.matcher(written)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return REPEATED.matcher(seen)
                .results()
                .map(found -> Map.entry(found.group(), found.group(2).repeat(Integer.parseInt(found.group(1)))))
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
                    String text = seen;
                    for (Map.Entry<String, String> one : all) {
                        text = text.replace(one.getKey(), one.getValue());
                    }
                    return text;
                }));
    }
}
