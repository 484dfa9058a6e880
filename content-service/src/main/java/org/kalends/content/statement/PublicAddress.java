package org.kalends.content.statement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the installation is found by the public. */
@ConfigMapping(prefix = "kalends.newsroom")
public interface PublicAddress {

    /** The origin before every public path, without a slash at its end. */
    @WithDefault("${kalends.public-url:http://localhost:8080}")
    String origin();

    /** The full address of a public page. */
    default String of(String path) {
        return origin() + path;
    }
}
