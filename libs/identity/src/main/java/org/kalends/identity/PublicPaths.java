package org.kalends.identity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;

/**
 * The paths anybody uses, signed in or not: {@code kalends.site.public-paths}, under the root path. They set no cookie, need
 * no forgery token and may be kept by caches.
 */
@ApplicationScoped
public class PublicPaths {

    private final List<String> paths;

    @Inject
    PublicPaths(SiteSettings site) {
        this.paths = site.publicPaths().stream().map(site::address).toList();
    }

    /** Whether the request is for one of these paths, or for one under them. */
    public boolean include(RoutingContext request) {
        String path = request.normalizedPath();
        return paths.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    }
}
