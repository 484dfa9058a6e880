package org.kalends.notifier.channel.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.Remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailConnectionTest {

    private static final String HANG_UP = "";

    private ServerSocket server;
    private volatile Map<String, String> script = Map.of();

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void anAcceptedMailIsSent() {
        assertThat(send(Map.of())).isEqualTo(new Outcome.Sent(null));
    }

    @Test
    void aConnectionThatBreaksAfterTheDotProvesNothing() {
        assertThat(send(Map.of(".", HANG_UP))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aConnectionThatBreaksBeforeTheDotIsTriedAgain() {
        assertThat(send(Map.of("DATA", HANG_UP))).isInstanceOf(Outcome.Retry.class);
        assertThat(send(Map.of("RCPT", HANG_UP))).isInstanceOf(Outcome.Retry.class);
        assertThat(send(Map.of("MAIL", HANG_UP))).isInstanceOf(Outcome.Retry.class);
    }

    @Test
    void aTemporaryRefusalIsTriedAgain() {
        assertThat(send(Map.of("RCPT", "452 4.2.2 Mailbox full"))).isInstanceOf(Outcome.Retry.class);
        assertThat(send(Map.of(".", "451 4.7.1 Greylisted"))).isInstanceOf(Outcome.Retry.class);
        assertThat(send(Map.of("MAIL", "421 4.3.2 Closing"))).isInstanceOf(Outcome.Retry.class);
    }

    @Test
    void aFinalRefusalSaysWhatHelps() {
        assertThat(send(Map.of("RCPT", "550 5.1.1 No such user")))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                    assertThat(refused.reason().toString()).contains("550").contains("5.1.1");
                    assertThat(refused.remedy()).isEqualTo(Remedy.DROP_ADDRESS);
                });
        assertThat(send(Map.of(".", "550 5.7.26 Not signed")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.remedy()).isEqualTo(Remedy.SENDER_TRUST));
    }

    @Test
    void aServerThatIsAwayIsNotAnOutcome() throws IOException {
        server.close();

        assertThatThrownBy(() -> connection().open()).isInstanceOf(MailServerAway.class);
    }

    private Outcome send(Map<String, String> answers) {
        script = answers;
        try (MailConnection connection = connection()) {
            connection.open();
            return connection.send(MailSample.text("Subject"), MailSample.AIGERIM);
        }
    }

    private MailConnection connection() {
        MailSettings settings = new MailSample.Settings(server.getLocalPort());
        return new MailConnections(settings, new MailComposer(settings, Clock.systemUTC())).make();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                talk(client);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 scripted");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = data ? "." : line.substring(0, Math.min(4, line.length()));
            if (data && !line.equals(".")) {
                continue;
            }
            String answer = script.getOrDefault(verb, verb.equals("DATA") ? "354 Go on" : "250 OK");
            if (answer.equals(HANG_UP)) {
                return;
            }
            data = verb.equals("DATA") && answer.startsWith("354");
            say(client, answer);
        }
    }

    private static void say(Socket client, String answer) {
        try {
            client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
