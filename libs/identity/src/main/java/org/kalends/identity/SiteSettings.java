package org.kalends.identity;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where a service stands on the origin that the services share. */
@ConfigMapping(prefix = "kalends.site")
public interface SiteSettings {

    /** The path under which all of the service's addresses are. */
    @WithDefault("/")
    String rootPath();

    /** The paths under the root path that anybody uses, and all under them: no session, no cookie, no forgery token. */
    @WithDefault("/open")
    List<String> publicPaths();

    /** The cookie that holds the forgery token of forms. */
    String formCookie();

    /** The issuer that people sign in at. */
    Optional<URI> issuer();

    /** The address of a path of this service, without the origin. */
    default String address(String path) {
        return rootPath().equals("/") ? path : rootPath() + path;
    }
}
