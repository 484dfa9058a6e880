package org.kalends.content.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import org.kalends.identity.SiteSettings;

/**
 * Whatever is answered at the address of a review link, a refusal too, is kept by no cache and no search engine, and tells no
 * other site where it was read.
 */
@ApplicationScoped
class ExpertHeaders {

    private static final int LATE = 9;

    private final String path;

    @Inject
    ExpertHeaders(SiteSettings site) {
        this.path = site.address("/open/review/");
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, LATE);
    }

    private void answer(RoutingContext request) {
        if (request.normalizedPath().startsWith(path)) {
            request.addHeadersEndHandler(ignored -> add(request.response().headers()));
        }
        request.next();
    }

    private static void add(MultiMap headers) {
        headers.set("Cache-Control", "no-store")
                .set("X-Robots-Tag", "noindex, nofollow, noarchive")
                .set("Referrer-Policy", "no-referrer");
    }
}
