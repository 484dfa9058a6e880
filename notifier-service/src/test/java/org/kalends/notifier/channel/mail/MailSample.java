package org.kalends.notifier.channel.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** A mail, and settings to send it with. */
final class MailSample {

    static final Recipient AIGERIM = new Recipient(
            UUID.fromString("0190f7e5-0000-7000-8000-000000000002"),
            "aigerim@example.org",
            "Айгерим \"Press\" Серикова",
            "ru",
            "http://localhost:8080/notifier/unsubscribe/k1.abc");

    private MailSample() {}

    static MailText text(String subject) {
        return new MailText(
                "Посольство в Нур-Султане",
                "us-nur-sultan",
                subject,
                "<p lang=\"ru\">Семь лет 🕊 <a href=\"" + MailText.LINK + "\">x</a></p>",
                "Семь лет 🕊 " + MailText.LINK,
                "ru");
    }

    record Settings(int port) implements MailSettings {
        @Override
        public String host() {
            return "127.0.0.1";
        }

        @Override
        public String from() {
            return "statements@kalends.example";
        }

        @Override
        public int connections() {
            return 1;
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public boolean startTls() {
            return false;
        }

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }

        @Override
        public Optional<String> secret() {
            return Optional.empty();
        }
    }
}
