package org.kalends.local.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import org.kalends.backends.BackendFailed;

/** What a reader sees of a mail. */
record MailText(MimeMessage message) {

    String subject() {
        return read(() -> Optional.ofNullable(message.getSubject()).orElse("(no subject)"));
    }

    Optional<String> part(String type) {
        return read(() -> find(message, type));
    }

    List<Header> headers() {
        return read(() -> Collections.list(message.getAllHeaders()));
    }

    String source() {
        return read(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        });
    }

    private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return Optional.of(text);
        }
        if (part.getContent() instanceof Multipart several) {
            return findIn(several, type);
        }
        return Optional.empty();
    }

    private static Optional<String> findIn(Multipart several, String type) throws MessagingException, IOException {
        for (int index = 0; index < several.getCount(); index++) {
            BodyPart each = several.getBodyPart(index);
            Optional<String> found = find(each, type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException | IOException e) {
            throw new BackendFailed("A received mail cannot be read", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }
}
