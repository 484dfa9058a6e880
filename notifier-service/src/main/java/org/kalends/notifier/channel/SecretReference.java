package org.kalends.notifier.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.kalends.layout.problem.Sentence;

/**
 * Where a secret is to be found: {@code env:NAME} or {@code file:/path}. The secret itself is read at the moment of use
 * and kept nowhere.
 */
public record SecretReference(String text) {

    private static final int MAX_BYTES = 16_384;

    public SecretReference {
        if (!text.matches("env:[A-Za-z_][A-Za-z0-9_]*|file:/[^\\p{Cntrl}]+")) {
            throw new RefusedAccount(
                    "secret",
                    Sentence.of(
                            "refused-account.secret",
                            "A secret is given by reference, as env:NAME or file:/path; never put the secret itself here."));
        }
    }

    /** The secret; empty when nothing is there. */
    public Optional<String> read() {
        String where = text.substring(text.indexOf(':') + 1);
        return (text.startsWith("env:") ? Optional.ofNullable(System.getenv(where)) : file(where))
                .map(String::strip)
                .filter(secret -> !secret.isEmpty());
    }

    private static Optional<String> file(String where) {
        try {
            Path path = Path.of(where);
            return Files.size(path) > MAX_BYTES ? Optional.empty() : Optional.of(Files.readString(path));
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }
}
