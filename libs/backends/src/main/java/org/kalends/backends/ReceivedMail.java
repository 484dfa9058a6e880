package org.kalends.backends;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.store.StoredMessage;

/**
 * One mail in one mailbox of the mail server.
 *
 * @param id names it as long as the server runs
 * @param recipient the envelope's recipient
 * @param at when it came in, by the system's clock
 * @param message the mail as it came
 */
public record ReceivedMail(String id, String recipient, Instant at, MimeMessage message) {

    static ReceivedMail of(String recipient, StoredMessage stored) {
        return new ReceivedMail(
                recipient + "-" + stored.getUid(),
                recipient,
                stored.getReceivedDate().toInstant(),
                stored.getMimeMessage());
    }

    /** Writes the mail where the next server finds it: a folder per recipient, a file per mail. */
    void keepIn(Path folder) {
        try {
            Path inbox =
                    Files.createDirectories(folder.resolve(harmless(recipient)).resolve("INBOX"));
            try (OutputStream file =
                    Files.newOutputStream(inbox.resolve(at.toEpochMilli() + "-" + harmless(id) + ".eml"))) {
                message.writeTo(file);
            }
        } catch (IOException | MessagingException e) {
            throw new BackendFailed("The mail " + id + " cannot be kept in " + folder, e);
        }
    }

    /** An address is the sender's to choose; a path is not. */
    private static String harmless(String address) {
        return address.replaceAll("[^\\w.+@-]", "_").replaceAll("^\\.+", "_");
    }
}
