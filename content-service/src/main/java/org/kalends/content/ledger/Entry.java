package org.kalends.content.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An entry of the ledger as it is stored.
 *
 * @param position its place in the chain of the service, from 1
 * @param number its place in the chain of its statement, from 1
 * @param statement null when it is not about one
 * @param statementPrevious the hash of the entry before it of its statement; null for the first
 * @param previous the hash of the entry before it; sixty-four zeros for the first
 * @param hash SHA-256 over all of this, in lower-case hexadecimal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        long position,
        UUID id,
        UUID statement,
        int number,
        String subject,
        String what,
        int revision,
        String contentHash,
        String personId,
        String personName,
        String reason,
        Instant at,
        String statementPrevious,
        String previous,
        String hash) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** The hash that it ought to have: each field with its length in bytes before it, or a hyphen where there is none. */
    String reckoned() {
        MessageDigest digest = sha256();
        for (Object field : new Object[] {
            position,
            id,
            statement,
            number,
            subject,
            what,
            revision,
            contentHash,
            personId,
            personName,
            reason,
            ChronoUnit.MICROS.between(Instant.EPOCH, at),
            statementPrevious,
            previous
        }) {
            digest.update(written(field));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] written(Object field) {
        if (field == null) {
            return new byte[] {'-'};
        }
        String text = field.toString();
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return (bytes + ":" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
