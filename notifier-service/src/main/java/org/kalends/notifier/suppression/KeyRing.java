package org.kalends.notifier.suppression;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import org.kalends.notifier.PublicSite;

/** Keyed hashes (HMAC-SHA256, RFC 2104) under the configured secrets. */
@ApplicationScoped
class KeyRing {

    /** For one's own machine only; refused as soon as the site has a public address. */
    static final String SAMPLE = "a sample key for one's own machine";

    private final SuppressionSettings settings;
    private final PublicSite site;

    @Inject
    KeyRing(SuppressionSettings settings, PublicSite site) {
        this.settings = settings;
        this.site = site;
    }

    void refuseSampleKeysInPublic(@Observes StartupEvent started) {
        if (!site.isLocal()
                && (settings.addressKey().equals(SAMPLE) || secretOf(current()).isEmpty())) {
            throw new IllegalStateException("Set kalends.suppression.address-key and kalends.suppression.link-keys."
                    + current() + " to secrets of your own: " + site.host() + " is public.");
        }
    }

    String current() {
        return settings.currentLinkKey();
    }

    byte[] hashOfAddress(String address) {
        return hmac(settings.addressKey(), address.getBytes(StandardCharsets.UTF_8));
    }

    /** The signature under the key of this id; empty when there is no such key (any more). */
    Optional<byte[]> sign(String keyId, byte[] what) {
        return secretOf(keyId)
                .or(() -> site.isLocal() && keyId.equals(current()) ? Optional.of(SAMPLE) : Optional.empty())
                .map(secret -> hmac(secret, what));
    }

    private Optional<String> secretOf(String keyId) {
        return Optional.ofNullable(settings.linkKeys().get(keyId));
    }

    private static byte[] hmac(String secret, byte[] what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA256", e);
        }
    }
}
