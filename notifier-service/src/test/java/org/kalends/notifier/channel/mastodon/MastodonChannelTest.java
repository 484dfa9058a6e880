package org.kalends.notifier.channel.mastodon;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.channel.AccountRef;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.Post;
import org.kalends.notifier.channel.Remedy;
import org.kalends.notifier.channel.SecretReference;

import static org.assertj.core.api.Assertions.assertThat;

class MastodonChannelTest {

    private static final Post POST =
            new Post(UUID.fromString("0190f7e5-0000-7000-8000-000000000001"), "Семь лет назад 🕊 \"да\"", null, "ru");
    private static final String STATUS = "{\"id\":\"1\",\"url\":\"https://social.example/@amb/1\"}";

    @TempDir
    Path folder;

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final MastodonChannel mastodon = new MastodonChannel(new Quick(), new ObjectMapper());
    private HttpServer instance;
    private Answer answer = new Answer(200, Map.of(), STATUS);

    @BeforeEach
    void start() throws IOException {
        instance = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        instance.createContext("/", this::handle);
        instance.start();
        Files.writeString(folder.resolve("token"), "s3cret\n");
    }

    @AfterEach
    void stop() {
        instance.stop(0);
    }

    @Test
    void postsWithTheDeliveryAsIdempotencyKey() {
        assertThat(mastodon.publish(account(), POST)).isEqualTo(new Outcome.Sent("https://social.example/@amb/1"));

        assertThat(seen)
                .containsExactly(new Seen(
                        "POST /api/v1/statuses",
                        "Bearer s3cret",
                        "application/json; charset=utf-8",
                        POST.deliveryId().toString(),
                        "{\"status\":\"Семь лет назад 🕊 \\\"да\\\"\",\"language\":\"ru\",\"visibility\":\"public\"}"));
    }

    @Test
    void aPostOfAThreadAnswersTheOneBefore() {
        mastodon.publish(account(), new Post(POST.deliveryId(), "2/3", null, "ru", "https://social.example/@amb/109"));

        assertThat(seen.getFirst().body())
                .isEqualTo(
                        "{\"status\":\"2/3\",\"language\":\"ru\",\"visibility\":\"public\",\"in_reply_to_id\":\"109\"}");
    }

    @Test
    void countsAsItsInstanceDoes() {
        assertThat(mastodon.rule(account()).fits("é".repeat(476) + " https://example.org/" + "a".repeat(200)))
                .isTrue();
        assertThat(mastodon.rule(account()).fits("é".repeat(501))).isFalse();
    }

    @Test
    void silenceIsUnknownAndTheRepeatHasTheSameKey() {
        answer = new Answer(0, Map.of(), "");
        assertThat(mastodon.publish(account(), POST)).isInstanceOf(Outcome.Unknown.class);

        answer = new Answer(200, Map.of(), STATUS);
        assertThat(mastodon.publish(account(), POST)).isInstanceOf(Outcome.Sent.class);

        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).isEqualTo(seen.get(1));
        assertThat(mastodon.repeatable()).isLessThan(Duration.ofHours(1));
    }

    @Test
    void aWithdrawnTokenIsRefusedWithWhatHelps() {
        answer = new Answer(401, Map.of(), "{\"error\":\"The access token was revoked\"}");

        assertThat(mastodon.publish(account(), POST))
                .isEqualTo(new Outcome.Refused(
                        Sentence.of("outcome.token", "401, the token is not accepted"), Remedy.NEW_TOKEN));
    }

    @Test
    void waitsAsLongAsAsked() {
        answer = new Answer(429, Map.of("Retry-After", "120"), "{}");
        assertThat(mastodon.publish(account(), POST))
                .isInstanceOfSatisfying(
                        Outcome.Retry.class, retry -> assertThat(retry.after()).isEqualTo(Duration.ofSeconds(120)));

        answer = new Answer(429, Map.of("Retry-After", "999999"), "{}");
        assertThat(mastodon.publish(account(), POST))
                .isInstanceOfSatisfying(
                        Outcome.Retry.class, retry -> assertThat(retry.after()).isEqualTo(Duration.ofHours(1)));
    }

    @Test
    void twoHundredWithRubbishProvesNothing() {
        for (String rubbish : List.of("<html>ok</html>", "{}", "[]", "", "{\"id\":\"1\"" + " ".repeat(5_000) + "}")) {
            answer = new Answer(200, Map.of(), rubbish);
            assertThat(mastodon.publish(account(), POST)).isInstanceOf(Outcome.Unknown.class);
        }
    }

    @Test
    void aTextThatIsTooLongForTheInstanceIsRefused() {
        answer = new Answer(422, Map.of(), "{\"error\":\"Text character limit of 500 exceeded\"}");

        assertThat(mastodon.publish(account(), POST)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason())
                    .hasToString("422, the text is not accepted: Text character limit of 500 exceeded");
            assertThat(refused.remedy()).isEqualTo(Remedy.OTHER_TEXT);
        });
    }

    @Test
    void nothingIsSentWithoutAToken() {
        AccountRef account = new AccountRef("amb", url(), new SecretReference("file:" + folder.resolve("absent")));

        assertThat(mastodon.publish(account, POST)).isInstanceOf(Outcome.Refused.class);
        assertThat(seen).isEmpty();
    }

    private AccountRef account() {
        return new AccountRef("amb", url(), new SecretReference("file:" + folder.resolve("token")));
    }

    private String url() {
        return "http://localhost:" + instance.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        seen.add(new Seen(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                headers.getFirst("Authorization"),
                headers.getFirst("Content-Type"),
                headers.getFirst("Idempotency-Key"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private record Seen(String request, String authorization, String contentType, String key, String body) {}

    private record Answer(int status, Map<String, String> headers, String body) {}

    private record Quick() implements MastodonSettings {
        @Override
        public int maxCharacters() {
            return 500;
        }

        @Override
        public int charactersPerLink() {
            return 23;
        }

        @Override
        public String visibility() {
            return "public";
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public int maxAnswerBytes() {
            return 1_000;
        }
    }
}
