package org.kalends.layout;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import org.kalends.identity.PublicPaths;
import org.kalends.identity.SiteSettings;

/** What every answer tells the browser: load nothing from elsewhere, run nothing inline, keep nothing private. */
@ApplicationScoped
public class SecurityHeaders {

    public static final String POLICY = "Content-Security-Policy";

    /** For a preview of a mail in a frame: mails carry their styles inline and may show pictures, nothing else. */
    public static final String POLICY_OF_A_MAIL =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

    private static final int LATE = 10;

    private final PublicPaths publicPaths;
    private final String policy;

    @Inject
    SecurityHeaders(PublicPaths publicPaths, SiteSettings site) {
        this.publicPaths = publicPaths;
        this.policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self';"
                + " connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'"
                + site.issuer().map(SecurityHeaders::origin).orElse("");
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, LATE);
    }

    private void answer(RoutingContext request) {
        request.addHeadersEndHandler(ignored -> add(request));
        request.next();
    }

    private void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()");
        addUnlessSet(headers, POLICY, policy);
        addUnlessSet(headers, "Referrer-Policy", "same-origin");
        addUnlessSet(headers, "Cache-Control", publicPaths.include(request) ? "no-cache" : "no-store");
    }

    /** A form sent after the session ended is redirected to the issuer; browsers hold that against the policy of forms. */
    private static String origin(URI issuer) {
        return issuer.getAuthority() == null ? "" : " " + issuer.getScheme() + "://" + issuer.getAuthority();
    }

    private static void addUnlessSet(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
