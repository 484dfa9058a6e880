package org.kalends.layout;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The paths anybody reads, signed in or not: they set no cookie and may be kept by caches. */
@ApplicationScoped
class PublicPaths {

    private final List<String> paths;

    @Inject
    PublicPaths(@ConfigProperty(name = "kalends.public-paths") List<String> paths) {
        this.paths = List.copyOf(paths);
    }

    /** Whether the path under the root path is one of these, or under one of these. */
    boolean include(String path) {
        return paths.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    }

    boolean include(UriInfo request) {
        String path = request.getPath();
        return include(path.startsWith("/") ? path : "/" + path);
    }
}
