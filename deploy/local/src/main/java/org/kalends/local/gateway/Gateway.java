package org.kalends.local.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;

/**
 * One origin for everything: hands requests on by the first segment of their path. It answers only to its own host
 * names, as a forged one would reach the addresses that the services build for the issuer.
 */
public final class Gateway implements AutoCloseable {

    private static final int HEADERS = 32 * 1024;
    private static final int FIRST_LINE = 16 * 1024;

    private final Vertx vertx;
    private final HttpServer server;

    private Gateway(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
    }

    /**
     * Starts listening on the loopback interface.
     *
     * @param routes what is handed on
     * @param pages what the launcher answers itself, by first segment
     */
    public static Gateway start(int port, List<Route> routes, Map<String, Handler<HttpServerRequest>> pages) {
        Vertx vertx = Vertx.vertx();
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxHeaderSize(HEADERS)
                .setMaxInitialLineLength(FIRST_LINE)
                .setMaxPoolSize(100)
                .setConnectTimeout(2_000));
        Map<Route, HttpProxy> proxies = routes.stream()
                .collect(Collectors.toMap(
                        route -> route,
                        route -> HttpProxy.reverseProxy(client)
                                .origin(route.port(), "127.0.0.1")
                                .addInterceptor(new Forwarding(route))));
        HttpServer server = vertx.createHttpServer(new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setHttp2ClearTextEnabled(false)
                .setMaxHeaderSize(HEADERS)
                .setMaxInitialLineLength(FIRST_LINE));
        server.requestHandler(new Switchboard(hosts(port), proxies, pages));
        try {
            server.listen().toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException e) {
            vertx.close();
            throw new IllegalStateException("The gateway cannot listen on port " + port, e);
        }
        return new Gateway(vertx, server);
    }

    /** The port it listens on. */
    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static Set<String> hosts(int port) {
        return Set.of("localhost:" + port, "127.0.0.1:" + port);
    }

    /** Decides who answers. */
    private record Switchboard(
            Set<String> hosts, Map<Route, HttpProxy> proxies, Map<String, Handler<HttpServerRequest>> pages)
            implements Handler<HttpServerRequest> {

        @Override
        public void handle(HttpServerRequest request) {
            if (!hosts.contains(String.valueOf(request.authority()).toLowerCase(Locale.ROOT))) {
                Notice.MISDIRECTED.answer(request);
            } else if (request.path() == null || request.path().equals("/")) {
                request.response()
                        .setStatusCode(302)
                        .putHeader("Location", "/events/today")
                        .end();
            } else {
                handOn(request);
            }
        }

        private void handOn(HttpServerRequest request) {
            Handler<HttpServerRequest> page = pages.get(firstSegment(request.path()));
            if (page != null) {
                page.handle(request);
                return;
            }
            proxies.entrySet().stream()
                    .filter(entry -> entry.getKey().leads(request.path()))
                    .findFirst()
                    .ifPresentOrElse(entry -> entry.getValue().handle(request), () -> Notice.NOWHERE.answer(request));
        }

        private static String firstSegment(String path) {
            int end = path.indexOf('/', 1);
            return end < 0 ? path.substring(1) : path.substring(1, end);
        }
    }
}
