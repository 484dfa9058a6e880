package org.kalends.backends;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bearer tokens of the sample people, by the password grant.
 *
 * @param issuer the issuer's address as the services know it, as it becomes the token's {@code iss}
 */
public record Tokens(String issuer) {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    /** A fresh token for a person. */
    public String bearer(String login) {
        String form = "grant_type=password&client_id=" + Issuer.AUDIENCE + "&client_secret=" + Issuer.CLIENT_SECRET
                + "&username=" + login + "&password=any&scope=openid";
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String body = send(request).body();
        Matcher token = ACCESS_TOKEN.matcher(body);
        if (!token.find()) {
            throw new BackendFailed("The issuer gave no token for " + login + ": " + body);
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new BackendFailed("The issuer at " + issuer + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackendFailed("Interrupted while asking the issuer at " + issuer, e);
        }
    }
}
