package org.kalends.notifier;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** The address under which the world reaches us: mails and posts need absolute links. */
@ApplicationScoped
public class PublicSite {

    private final URI root;

    @Inject
    PublicSite(Settings settings) {
        this.root = settings.root();
    }

    /**
     * @param path absolute path on our one origin, for example {@code /newsroom/us-nur-sultan/2020/…}
     */
    public String address(String path) {
        return root.resolve(path).toString();
    }

    public String host() {
        return root.getHost();
    }

    /** Whether this is somebody's own machine, where a sample key does no harm. */
    public boolean isLocal() {
        return "localhost".equals(root.getHost()) || "127.0.0.1".equals(root.getHost());
    }

    /** Where we are. */
    @ConfigMapping(prefix = "kalends.public-url")
    public interface Settings {

        /** The origin that people see. */
        @WithParentName
        @WithDefault("http://localhost:8080")
        URI root();
    }
}
