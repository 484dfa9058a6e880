package org.kalends.notifier.suppression;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.notifier.PublicSite;

/**
 * Signed links by which a subscriber leaves (RFC 8058). A token is {@code <key id>.<base64url(subscriber, signature)>}:
 * no address in it, and none can be made up.
 */
@ApplicationScoped
public class UnsubscribeLinks {

    private static final int ID_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;

    private final KeyRing keys;
    private final PublicSite site;

    @Inject
    UnsubscribeLinks(KeyRing keys, PublicSite site) {
        this.keys = keys;
        this.site = site;
    }

    /** The absolute address; a POST there unsubscribes at once, a GET shows a page and changes nothing. */
    public String to(UUID subscriber) {
        return site.address("/notifier/unsubscribe/" + token(subscriber));
    }

    String token(UUID subscriber) {
        byte[] id = bytes(subscriber);
        byte[] signature = keys.sign(keys.current(), id).orElseThrow();
        byte[] both = ByteBuffer.allocate(ID_BYTES + SIGNATURE_BYTES)
                .put(id)
                .put(signature, 0, SIGNATURE_BYTES)
                .array();
        return keys.current() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** Whose link it is; empty when it is forged, cut off, or signed with a key that is gone. */
    public Optional<UUID> subscriber(String token) {
        int dot = token.indexOf('.');
        if (dot < 1 || token.length() > 100) {
            return Optional.empty();
        }
        return decode(token.substring(dot + 1)).flatMap(both -> verified(token.substring(0, dot), both));
    }

    private Optional<UUID> verified(String keyId, byte[] both) {
        byte[] id = Arrays.copyOf(both, ID_BYTES);
        byte[] claimed = Arrays.copyOfRange(both, ID_BYTES, both.length);
        return keys.sign(keyId, id)
                .filter(right -> MessageDigest.isEqual(Arrays.copyOf(right, SIGNATURE_BYTES), claimed))
                .map(right -> ByteBuffer.wrap(id))
                .map(buffer -> new UUID(buffer.getLong(), buffer.getLong()));
    }

    private static Optional<byte[]> decode(String text) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(text);
            return both.length == ID_BYTES + SIGNATURE_BYTES ? Optional.of(both) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
