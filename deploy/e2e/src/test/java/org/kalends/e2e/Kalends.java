package org.kalends.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import jakarta.mail.MessagingException;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.kalends.backends.Ports;
import org.kalends.local.api.KalendsApi;
import org.kalends.local.sample.SampleData;
import org.kalends.local.stack.Stack;
import org.kalends.local.stack.StackSettings;

/** The packaged services on their backends, started once for all end-to-end tests and stopped with the JVM. */
final class Kalends {

    /** Held by a test that works with the shared stack: its clock is everybody's. */
    static final String LOCK = "the stack and its clock";

    static final Path ROOT = Path.of(System.getProperty("kalends.root"));
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    private Kalends() {}

    static Stack stack() {
        return Started.STACK;
    }

    /** Waits until something is seen, asking again every now and then. */
    static void await(String what, BooleanSupplier seen) {
        Awaitility.await(what)
                .atMost(LONG_ENOUGH)
                .pollInterval(Duration.ofMillis(100))
                .until(seen::getAsBoolean);
    }

    /** The path of the public page that this office's statement has, or will have, in this language; the slug ends its address. */
    static String page(Stack stack, String office, String slug, String locale) {
        KalendsApi rania = new KalendsApi(stack.origin(), "rania");
        for (JsonNode each : rania.get("/content/api/v1/statements")) {
            JsonNode statement =
                    rania.get("/content/api/v1/statements/" + each.path("id").asText());
            String page = statement.path("pages").path(locale).asText();
            if (office.equals(statement.path("office").asText()) && page.contains("/" + slug)) {
                return page;
            }
        }
        throw new IllegalStateException("No statement of " + office);
    }

    /** A header of the mail in this mailbox. */
    static String header(Stack stack, String address, String name) {
        try {
            return stack.mail().mailbox(address).getFirst().getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException("The header " + name + " cannot be read", e);
        }
    }

    /** Not in {@link Started}: what it hands to other threads must not wait for that class to be ready. */
    private static Stack start() {
        try {
            Path folder = Files.createTempDirectory("kalends-e2e");
            Map<String, String> quick = Map.of("KALENDS_DELIVERY_LEASE", "PT6S", "KALENDS_MAIL_TIMEOUT", "PT5S");
            Stack stack = Stack.start(new StackSettings(ROOT, folder, Ports.free(), quick), part -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "kalends-stop"));
            new SampleData(stack).loadOnce();
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the end-to-end tests", e);
        }
    }

    private static final class Started {
        static final Stack STACK = start();
    }
}
