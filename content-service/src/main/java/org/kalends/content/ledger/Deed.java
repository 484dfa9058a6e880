package org.kalends.content.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What somebody did.
 *
 * @param statement to which statement; null when it is not about one
 * @param subject to what else, for example the address of a fact sheet; empty when the statement says it all
 * @param what in a word, such as {@code FACT_CONFIRMED}
 * @param revision of the statement; 0 when it is not about one
 * @param contentHash the fingerprint of what it was done to; empty when it has none
 * @param reason in words; null where none is asked for
 */
public record Deed(
        UUID statement,
        String subject,
        String what,
        int revision,
        String contentHash,
        String personId,
        String personName,
        String reason,
        Instant at) {

    /** SHA-256 of a text, in lower-case hexadecimal. */
    public static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A deed that is not about one statement. */
    public static Deed about(
            String subject, String what, String contentHash, String personId, String personName, Instant at) {
        return new Deed(null, subject, what, 0, contentHash, personId, personName, null, at);
    }
}
