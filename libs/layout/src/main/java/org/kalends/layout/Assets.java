package org.kalends.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** The static files of the look, each with a short mark of its content. */
@ApplicationScoped
class Assets {

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    String mark(String name) {
        return marks.computeIfAbsent(name, Assets::read);
    }

    private static String read(String name) {
        String file = "META-INF/resources/assets/" + name;
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No static file " + file);
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(hash, 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
