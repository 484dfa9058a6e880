package org.kalends.content.social;

import java.util.List;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.kalends.contracts.text.Networks;
import org.kalends.contracts.text.TextRule;

/** The networks whose limits a text has to keep before it can be submitted. The others are only counted. */
@ConfigMapping(prefix = "kalends.social")
public interface SocialNetworks {

    /** Where offices post, unless something else is said of them: mastodon, bluesky, x, threads and so on. */
    @WithDefault("mastodon")
    List<String> networks();

    /** The same for single offices, by their keys. */
    Map<String, List<String>> office();

    /**
     * The rules that a text of this office has to keep.
     *
     * @throws IllegalStateException when a setting names a network that nobody knows
     */
    default List<TextRule> of(String officeKey) {
        return office().getOrDefault(officeKey, networks()).stream()
                .map(String::strip)
                .map(name -> Networks.named(name)
                        .orElseThrow(() -> new IllegalStateException("kalends.social names no network: " + name)))
                .toList();
    }
}
