package org.kalends.local.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.kalends.backends.Issuer;
import org.kalends.backends.Tokens;

/** The services' API behind the one origin, called as one person. */
public final class KalendsApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String origin;
    private final String login;

    /**
     * @param origin the one origin, without a slash at the end
     * @param login who calls
     */
    public KalendsApi(String origin, String login) {
        this.origin = origin;
        this.login = login;
    }

    /** Reads. */
    public JsonNode get(String path) {
        return send(request(path).GET());
    }

    /** Puts JSON. */
    public JsonNode put(String path, JsonNode body) {
        return send(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString())));
    }

    /** Posts JSON. */
    public JsonNode post(String path, JsonNode body) {
        return post(path, "application/json", body.toString());
    }

    /** Posts text of another type. */
    public JsonNode post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        String token = new Tokens(origin + Issuer.PATH).bearer(login);
        return HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        String asked = login + ": " + request.method() + " " + request.uri().getPath();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Refused(asked, answer.statusCode(), answer.body());
            }
            return answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(asked + " was not answered with JSON", e);
        } catch (IOException silent) {
            throw new Refused(asked, 0, String.valueOf(silent.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted: " + asked, e);
        }
    }
}
