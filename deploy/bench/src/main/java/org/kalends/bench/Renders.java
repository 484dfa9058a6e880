package org.kalends.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import org.kalends.content.template.Language;
import org.kalends.content.template.Sandbox;

/**
 * Renderings of the founding statement per second: the sandbox, FreeMarker with its own way of the same template, and code
 * written by hand for this one statement. All three ask the same {@link Language} for words and keep facts from being read
 * as marks; only the sandbox has a budget.
 */
final class Renders {

    private static final Language ENGLISH = Language.of("en");
    private static final int BATCH = 200;

    /** Keeps the virtual machine from leaving out work whose result nobody reads. */
    private static volatile int seen;

    private Renders() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Object> data = data();
        Sandbox sandbox = new Sandbox();
        Sandbox.Parsed parsed = sandbox.parse(text("statement.md"), "body", ENGLISH);
        Template freemarker = freemarker();
        String ours = sandbox.render(parsed, data, ENGLISH, true);
        same("FreeMarker", ours, freemarker(freemarker, data));
        same("by hand", ours, ByHand.statement(data, ENGLISH));
        new Table(System.out, "renderings")
                .print(
                        "The founding statement, " + ours.length() + " characters",
                        Rounds.BY_PROCESSOR.medians(List.of(
                                new Contender("Kalends", () -> {
                                    for (int i = 0; i < BATCH; i++) {
                                        seen = sandbox.render(parsed, data, ENGLISH, true)
                                                .length();
                                    }
                                    return BATCH;
                                }),
                                new Contender("FreeMarker", () -> {
                                    for (int i = 0; i < BATCH; i++) {
                                        seen = freemarker(freemarker, data).length();
                                    }
                                    return BATCH;
                                }),
                                new Contender("by hand", () -> {
                                    for (int i = 0; i < BATCH; i++) {
                                        seen = ByHand.statement(data, ENGLISH).length();
                                    }
                                    return BATCH;
                                }))));
    }

    private static void same(String who, String ours, String theirs) {
        if (!words(ours).equals(words(theirs))) {
            throw new IllegalStateException(who + " says something else:\n" + theirs + "\n--\n" + ours);
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Template freemarker() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setLocale(Locale.ENGLISH);
        configuration.setNumberFormat("computer");
        return new Template("statement", new StringReader(text("statement.ftl")), configuration);
    }

    private static String freemarker(Template template, Map<String, Object> data) {
        StringWriter text = new StringWriter(4_096);
        try {
            template.process(data, text);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String text(String name) throws IOException {
        try (InputStream file = Renders.class.getResourceAsStream("/renders/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> data() {
        return Map.ofEntries(
                Map.entry("w", new ByHand.Words(ENGLISH)),
                Map.entry(
                        "observance",
                        Map.of(
                                "name",
                                "World Day Against Trafficking in Persons",
                                "proclaimedBy",
                                "United Nations",
                                "yearsSince",
                                7,
                                "purpose",
                                List.of(
                                        "to recognise victims",
                                        "to raise awareness",
                                        "to promote the protection of rights"))),
                Map.entry("occurrence", Map.of("year", 2020, "date", LocalDate.of(2020, 7, 30))),
                Map.entry("office", Map.of("country", "Kazakhstan", "city", "Nur-Sultan")),
                Map.entry(
                        "theme",
                        Map.of(
                                "name",
                                "first responders",
                                "meaning",
                                "those who identify, support and counsel victims.")),
                Map.entry(
                        "honoree",
                        Map.of(
                                "name",
                                "Nina Balabayeva",
                                "gender",
                                "feminine",
                                "organisation",
                                "Rodnik",
                                "role",
                                "founder and director",
                                "city",
                                "Almaty",
                                "honouredAs",
                                "one of ten heroes worldwide",
                                "figures",
                                List.of(
                                        Map.of(
                                                "what",
                                                "people assisted",
                                                "value",
                                                16_000,
                                                "qualifier",
                                                "more than",
                                                "year",
                                                0),
                                        Map.of("what", "first shelter", "value", 0, "qualifier", "", "year", 2006)))),
                Map.entry("circumstance", Map.of("text", "the pandemic presses on people who are easily exploited.")),
                Map.entry("milestones", List.of(Map.of("what", "annual report", "number", 20, "year", 2020))),
                Map.entry(
                        "recommendations",
                        Map.of(
                                "from",
                                "2020 report",
                                "items",
                                List.of("increase assistance", "identify more victims", "prosecute more crimes"))),
                Map.entry("promise", Map.of("text", "Ending this crime is one of my top priorities.")));
    }
}
