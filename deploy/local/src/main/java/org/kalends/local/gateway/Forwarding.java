package org.kalends.local.gateway;

import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** What is said about a request on its way: where it really came from, never what the client claims. */
record Forwarding(Route route) implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest asked = request.proxiedRequest();
        MultiMap headers = request.headers();
        for (String name : List.copyOf(headers.names())) {
            if (name.equalsIgnoreCase("Forwarded") || name.regionMatches(true, 0, "X-Forwarded-", 0, 12)) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-For", asked.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        headers.set("X-Forwarded-Host", asked.authority().toString());
        request.setAuthority(asked.authority());
        request.setURI(route.prefix() + asked.uri());
        return context.sendRequest().recover(silence -> Future.succeededFuture(unavailable(request)));
    }

    private ProxyResponse unavailable(ProxyRequest request) {
        return Notice.unavailable(route.name()).answer(request);
    }
}
