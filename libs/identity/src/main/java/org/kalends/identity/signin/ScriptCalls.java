package org.kalends.identity.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.kalends.identity.SiteSettings;

/**
 * Calls by htmx and by programs. A redirect to the issuer would be lost on them: they get 401 with, for htmx, the page
 * that signs in and comes back ({@code HX-Redirect}), for programs {@code WWW-Authenticate: Bearer}.
 */
@ApplicationScoped
class ScriptCalls implements JavaScriptRequestChecker {

    /** What Quarkus answers to a script without a session. */
    private static final int SCRIPT_WITHOUT_SESSION = 499;

    private static final int EARLY = 400;

    private final SiteSettings site;

    @Inject
    ScriptCalls(SiteSettings site) {
        this.site = site;
    }

    @Override
    public boolean isJavaScriptRequest(RoutingContext call) {
        return isHtmx(call) || call.normalizedPath().startsWith(site.address("/api/"));
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext call) {
        call.addHeadersEndHandler(ignored -> {
            if (call.response().getStatusCode() == SCRIPT_WITHOUT_SESSION) {
                tell(call);
            }
        });
        call.next();
    }

    private void tell(RoutingContext call) {
        HttpServerResponse answer = call.response().setStatusCode(401).setStatusMessage("Unauthorized");
        if (isHtmx(call)) {
            String page = LocalAddress.ofPage(call.request().getHeader("HX-Current-URL"))
                    .uri()
                    .toString();
            answer.headers().remove("WWW-Authenticate");
            answer.putHeader(
                    "HX-Redirect", site.address("/sign-in?to=") + URLEncoder.encode(page, StandardCharsets.UTF_8));
        } else {
            answer.putHeader("WWW-Authenticate", "Bearer");
        }
    }

    private static boolean isHtmx(RoutingContext call) {
        return "true".equals(call.request().getHeader("HX-Request"));
    }
}
