package org.kalends.notifier.channel.mastodon;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.Remedy;

/** What an instance's answer means. */
class MastodonAnswers {

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final ObjectMapper json;

    MastodonAnswers(ObjectMapper json) {
        this.json = json;
    }

    Outcome outcome(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        String code = String.valueOf(status);
        return switch (status) {
            case 200 -> posted(answer.body());
            case 401 ->
                new Outcome.Refused(Sentence.of("outcome.token", "401, the token is not accepted"), Remedy.NEW_TOKEN);
            case 403 ->
                new Outcome.Refused(Sentence.of("outcome.permission", "403, the token may not post"), Remedy.NEW_TOKEN);
            case 404, 410 ->
                new Outcome.Refused(
                        Sentence.of("outcome.no-api", "{0}, the instance has no such API", code),
                        Remedy.ACCOUNT_SETTINGS);
            case 422 ->
                new Outcome.Refused(
                        Sentence.of("outcome.text", "422, the text is not accepted{0}", said(answer.body())),
                        Remedy.OTHER_TEXT);
            case 429 ->
                new Outcome.Retry(
                        waitAsked(answer), Sentence.of("outcome.too-many", "429, too many posts in a short time"));
            case 503 ->
                new Outcome.Retry(
                        waitAsked(answer),
                        Sentence.of("outcome.overloaded", "503, the instance is overloaded or in maintenance"));
            default ->
                status >= 500
                        ? new Outcome.Unknown(Sentence.of(
                                "outcome.doubtful",
                                "{0} from the instance, which may have taken the post all the same",
                                code))
                        : new Outcome.Refused(
                                Sentence.of("outcome.refused", "{0} from the instance{1}", code, said(answer.body())),
                                Remedy.ASK_THEM);
        };
    }

    /** A 200 proves nothing unless it brings the status: there are proxies that answer 200 for anything. */
    private Outcome posted(byte[] body) {
        try {
            JsonNode status = json.readTree(body);
            if (status != null && status.hasNonNull("id")) {
                String url = status.path("url").asText(status.path("uri").asText(null));
                return new Outcome.Sent(url);
            }
            return new Outcome.Unknown(Sentence.of("outcome.no-post", "200, but the answer names no post"));
        } catch (IOException notJson) {
            return new Outcome.Unknown(Sentence.of("outcome.no-json", "200, but the answer is not JSON"));
        }
    }

    private String said(byte[] body) {
        try {
            JsonNode error = json.readTree(body);
            String text = error == null ? "" : error.path("error").asText("");
            return text.isBlank() ? "" : ": " + text.substring(0, Math.min(text.length(), 200));
        } catch (IOException notJson) {
            return "";
        }
    }

    /** {@code Retry-After} in seconds, or the time from {@code Date} to Mastodon's own {@code X-RateLimit-Reset}. */
    private Duration waitAsked(HttpResponse<byte[]> answer) {
        HttpHeaders headers = answer.headers();
        Duration asked = headers.firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .or(() -> untilReset(headers))
                .orElse(AFTER_TROUBLE);
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }

    /** Both times are the instance's own, so that a wrong clock on our side does no harm. */
    private static Optional<Duration> untilReset(HttpHeaders headers) {
        try {
            Optional<Instant> reset = headers.firstValue("X-RateLimit-Reset").map(Instant::parse);
            Optional<Instant> date = headers.firstValue("Date")
                    .map(text -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
            return reset.flatMap(end -> date.map(start -> Duration.between(start, end)))
                    .filter(wait -> wait.isPositive());
        } catch (DateTimeException notInstants) {
            return Optional.empty();
        }
    }
}
