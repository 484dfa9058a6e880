package org.kalends.content.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an approval is bound to: SHA-256 over every variant, in order of language and kind. Each field is written with its
 * length in bytes before it, so that no text can be moved from one field to the next unseen.
 */
final class ContentHash {

    private ContentHash() {}

    static String of(List<Variant> variants) {
        MessageDigest digest = sha256();
        variants.stream()
                .sorted(Comparator.comparing(Variant::locale).thenComparing(Variant::channelKind))
                .flatMap(v -> Stream.of(v.locale(), v.channelKind(), v.title(), v.source()))
                .map(field -> field.getBytes(StandardCharsets.UTF_8))
                .forEach(bytes -> {
                    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                    digest.update(bytes);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
