package org.kalends.notifier.channel.mail;

import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.URLName;

import org.kalends.notifier.channel.SecretReference;

/** Makes connections to the mail server as configured. */
@ApplicationScoped
public class MailConnections {

    private final MailSettings settings;
    private final MailComposer composer;

    @Inject
    MailConnections(MailSettings settings, MailComposer composer) {
        this.settings = settings;
        this.composer = composer;
    }

    /** How many there are to be. */
    public int count() {
        return settings.connections();
    }

    /** A new one, not opened yet. */
    public MailConnection make() {
        Session session = Session.getInstance(
                properties(), settings.user().map(this::signIn).orElse(null));
        URLName server = new URLName(
                "smtp", settings.host(), settings.port(), null, settings.user().orElse(null), null);
        return new MailConnection(session, new TrackedTransport(session, server), composer);
    }

    private Properties properties() {
        String timeout = String.valueOf(settings.timeout().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.from", settings.from());
        return properties;
    }

    private Authenticator signIn(String user) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                String secret = settings.secret()
                        .map(SecretReference::new)
                        .flatMap(SecretReference::read)
                        .orElse("");
                return new PasswordAuthentication(user, secret);
            }
        };
    }
}
