package org.kalends.notifier.suppression;

import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The keys under which addresses are hashed and links are signed. They never change silently: old links must work. */
@ConfigMapping(prefix = "kalends.suppression")
public interface SuppressionSettings {

    /** The key that addresses are hashed with; changing it forgets who opted out, so it never changes. */
    @WithDefault(KeyRing.SAMPLE)
    String addressKey();

    /** Secrets by key id; an id stands in each link, so that links outlive a change of key. */
    Map<String, String> linkKeys();

    /** The id of the key that new links are signed with. */
    @WithDefault("k1")
    String currentLinkKey();
}
