package org.kalends.layout;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.kalends.identity.PublicPaths;

/** {@code ?lang=ru} on any page keeps the choice in a cookie and leads back to the page without it. */
class LanguageChoice {

    static final String PARAMETER = "lang";

    private final PublicPaths publicPaths;

    LanguageChoice(PublicPaths publicPaths) {
        this.publicPaths = publicPaths;
    }

    @ServerRequestFilter(preMatching = true)
    Optional<Response> choose(ContainerRequestContext request, RoutingContext call) {
        String tag = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if (tag == null || !request.getMethod().equals("GET") || publicPaths.include(call)) {
            return Optional.empty();
        }
        return Reader.known(tag).map(locale -> keep(locale, request.getUriInfo()));
    }

    private static Response keep(Locale locale, UriInfo page) {
        URI back = page.getRequestUriBuilder().replaceQueryParam(PARAMETER).build();
        NewCookie cookie = new NewCookie.Builder(Reader.COOKIE)
                .value(locale.toLanguageTag())
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(back).cookie(cookie).build();
    }
}
