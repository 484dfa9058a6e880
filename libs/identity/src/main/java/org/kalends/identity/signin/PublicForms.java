package org.kalends.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.kalends.identity.PublicPaths;
import org.kalends.identity.SiteSettings;

/**
 * Public paths work without forgery tokens: there is no session to misuse, and a mail client that unsubscribes by one
 * click (RFC 8058) has none. Their requests get a token of their own on the way in, and no cookie on the way out.
 */
@ApplicationScoped
class PublicForms {

    /** Sixteen bytes in base64, as long as a real one. */
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    private static final String HEADER = "X-CSRF-TOKEN";

    private static final int EARLY = 390;

    private final PublicPaths publicPaths;
    private final String cookie;

    @Inject
    PublicForms(PublicPaths publicPaths, SiteSettings site) {
        this.publicPaths = publicPaths;
        this.cookie = site.formCookie();
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, EARLY);
    }

    private void pass(RoutingContext request) {
        if (publicPaths.include(request)) {
            if (request.request().method().equals(HttpMethod.POST)) {
                request.request().headers().set("Cookie", cookie + "=" + TOKEN).set(HEADER, TOKEN);
            }
            request.addHeadersEndHandler(ignored -> request.response().removeCookie(cookie, false));
        }
        request.next();
    }
}
