package org.kalends.local.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/**
 * What the gateway itself has to say, as a page or as problem+json (RFC 9457), whichever the asker reads.
 *
 * @param status the status code
 * @param type the name of the problem
 * @param title what happened
 * @param detail what helps
 */
record Notice(int status, String type, String title, String detail) {

    static final Notice MISDIRECTED = new Notice(
            421,
            "wrong-host",
            "This address is not ours",
            "The request names a host that this gateway does not serve. Open the address that was printed at the start.");

    static final Notice NOWHERE = new Notice(
            404,
            "no-such-page",
            "There is no such page",
            "Start from Today, where every page is linked: /events/today");

    private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

    static Notice unavailable(String name) {
        return new Notice(
                503,
                "not-answering",
                "The " + name + " does not answer",
                "It is starting or has stopped. Nothing that was saved is lost. Try again in a few seconds.");
    }

    void answer(HttpServerRequest request) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", type(request))
                .putHeader("Content-Security-Policy", POLICY)
                .end(body(request));
    }

    ProxyResponse answer(ProxyRequest request) {
        HttpServerRequest asked = request.proxiedRequest();
        ProxyResponse response = request.release().response();
        return response.setStatusCode(status)
                .putHeader("Content-Type", type(asked))
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Retry-After", "3")
                .setBody(Body.body(Buffer.buffer(body(asked))));
    }

    private static boolean readsPages(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }

    private static String type(HttpServerRequest request) {
        return readsPages(request) ? "text/html;charset=utf-8" : "application/problem+json";
    }

    private String body(HttpServerRequest request) {
        return readsPages(request) ? page() : problem();
    }

    private String problem() {
        return "{\"type\":\"/problems/" + type + "\",\"title\":\"" + title + "\",\"status\":" + status
                + ",\"detail\":\"" + detail + "\"}";
    }

    private String page() {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,"
                + " initial-scale=1\"><title>" + title + " · Kalends</title><link rel=\"stylesheet\""
                + " href=\"/mailbox/kalends.css\"></head><body><main class=\"page centre\"><h1 class=\"h-md\">" + title
                + "</h1><p class=\"mt2\">" + detail
                + "</p><p class=\"mt5\"><a class=\"btn\" href=\"/events/today\">Today</a>"
                + "</p></main></body></html>";
    }
}
