package org.kalends.notifier.channel.mail;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The mail server, and who the mail is from. */
@ConfigMapping(prefix = "kalends.mail")
public interface MailSettings {

    @WithDefault("localhost")
    String host();

    @WithDefault("25")
    int port();

    /** The address in From; the name beside it is the office's. */
    @WithDefault("statements@kalends.example")
    String from();

    /** How many connections are kept to the server; one mail at a time is on the wire of each. */
    @WithDefault("3")
    int connections();

    /** The longest wait for the server, for each answer. Shorter than {@code kalends.delivery.lease}. */
    @WithDefault("PT20S")
    Duration timeout();

    /** Whether the connection must be encrypted (STARTTLS, RFC 3207). */
    @WithDefault("false")
    boolean startTls();

    Optional<String> user();

    /** A reference, {@code env:NAME} or {@code file:/path}; never the password itself. */
    Optional<String> secret();
}
