package org.kalends.notifier.channel.mastodon;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kalends.contracts.text.MastodonRule;
import org.kalends.contracts.text.TextRule;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.channel.AccountRef;
import org.kalends.notifier.channel.Channel;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.Post;
import org.kalends.notifier.channel.Remedy;

/**
 * Posts statuses by {@code POST /api/v1/statuses} with an {@code Idempotency-Key} (docs.joinmastodon.org, methods/statuses).
 * The key is kept for an hour; {@code scheduled_at} would switch it off and is never used.
 */
@ApplicationScoped
public class MastodonChannel implements Channel {

    /** Ten minutes less than the hour, for the time that a request may travel. */
    private static final Duration KEY_IS_KEPT = Duration.ofMinutes(50);

    private static final Duration CONNECT_AGAIN = Duration.ofSeconds(30);

    private final MastodonSettings settings;
    private final ObjectMapper json;
    private final MastodonAnswers answers;
    private final HttpClient http;

    @Inject
    MastodonChannel(MastodonSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        this.answers = new MastodonAnswers(json);
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String name() {
        return "mastodon";
    }

    @Override
    public TextRule rule(AccountRef account) {
        return new MastodonRule(settings.maxCharacters(), settings.charactersPerLink());
    }

    @Override
    public boolean hasThreads() {
        return true;
    }

    @Override
    public Duration repeatable() {
        return KEY_IS_KEPT;
    }

    @Override
    public Outcome publish(AccountRef account, Post post) {
        if (account.url() == null || account.secret() == null) {
            return new Outcome.Refused(
                    Sentence.of("outcome.no-account", "The account has no instance or no token"),
                    Remedy.ACCOUNT_SETTINGS);
        }
        return account.secret()
                .read()
                .filter(token -> token.chars().allMatch(c -> c > ' ' && c < 127))
                .map(token -> send(request(account, token, post)))
                .orElseGet(() -> new Outcome.Refused(
                        Sentence.of(
                                "outcome.no-secret",
                                "Nothing usable is at {0}",
                                account.secret().text()),
                        Remedy.NEW_TOKEN));
    }

    private HttpRequest request(AccountRef account, String token, Post post) {
        ObjectNode status = json.createObjectNode()
                .put("status", post.text())
                .put("language", post.locale())
                .put("visibility", settings.visibility());
        post.replyToId().ifPresent(earlier -> status.put("in_reply_to_id", earlier));
        return HttpRequest.newBuilder(URI.create(account.url() + "/api/v1/statuses"))
                .timeout(settings.timeout())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", post.deliveryId().toString())
                .POST(HttpRequest.BodyPublishers.ofString(status.toString()))
                .build();
    }

    private Outcome send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = http.send(
                    request,
                    HttpResponse.BodyHandlers.limiting(
                            HttpResponse.BodyHandlers.ofByteArray(), settings.maxAnswerBytes()));
            return answers.outcome(answer);
        } catch (ConnectException | HttpConnectTimeoutException notReached) {
            return new Outcome.Retry(
                    CONNECT_AGAIN, Sentence.of("outcome.unreachable", "The instance cannot be reached"));
        } catch (IOException broken) {
            return new Outcome.Unknown(Sentence.of(
                    "outcome.no-answer",
                    "No usable answer from {0}: {1}",
                    request.uri().getHost(),
                    reason(broken)));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Outcome.Unknown(
                    Sentence.of("outcome.stopped", "Kalends was stopped while it waited for the answer"));
        }
    }

    private static String reason(IOException broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
    }
}
