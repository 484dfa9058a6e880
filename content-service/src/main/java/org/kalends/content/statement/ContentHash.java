package org.kalends.content.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an approval is bound to: SHA-256 over every variant, in order of language and kind, and over the picture with all that
 * is said of it. Each field is written with its
 * length in bytes before it, so that no text can be moved from one field to the next unseen.
 */
final class ContentHash {

    private ContentHash() {}

    /** @param picture null for none */
    static String of(List<Variant> variants, PictureUse picture) {
        MessageDigest digest = sha256();
        variants.stream()
                .sorted(Comparator.comparing(Variant::locale).thenComparing(Variant::channelKind))
                .flatMap(v -> Stream.of(v.locale(), v.channelKind(), v.title(), v.source()))
                .forEach(field -> update(digest, field));
        if (picture != null) {
            digest.update((byte) 'P');
            Stream.concat(
                            Stream.of(
                                    picture.digest(),
                                    picture.focalX() + "," + picture.focalY(),
                                    String.valueOf(picture.decorative())),
                            new TreeMap<>(picture.alt())
                                    .entrySet().stream().flatMap(said -> Stream.of(said.getKey(), said.getValue())))
                    .forEach(field -> update(digest, field));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
