package org.kalends.identity.signin;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.restassured.RestAssured;

/** A browser with its cookies, as far as signing in needs one. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    HttpResponse<String> get(String path, String header, String value) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).header(header, value));
    }

    HttpResponse<String> post(String path, String form) throws Exception {
        return send(form(uri(path), form));
    }

    /** Goes to a page and chooses a person where the issuer asks for one. */
    HttpResponse<String> signIn(String path, String login) throws Exception {
        HttpResponse<String> asked = get(path);
        return send(form(asked.uri(), "username=" + URLEncoder.encode(login, StandardCharsets.UTF_8)));
    }

    void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    private static HttpRequest.Builder form(URI address, String form) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + "/" + RestAssured.basePath + path);
    }
}
