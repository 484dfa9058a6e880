package org.kalends.backends;

import java.time.Duration;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailServerTest {

    private static final String TEXT = "Вместе против торговли людьми \uD83D\uDCA0";

    @Test
    void takes_eight_bit_mail_for_anybody_and_keeps_every_byte() throws Exception {
        try (MailServer server = MailServer.start()) {
            send(server, "someone@example.org");
            assertThat(server.await(1, Duration.ofSeconds(10))).isTrue();
            MimeMessage mail = server.mailbox("someone@example.org").getFirst();
            assertThat(mail.getSubject()).isEqualTo("Алматы \uD83D\uDCA0");
            assertThat(mail.getEncoding()).isEqualTo("8bit");
            assertThat(mail.getContent()).isEqualTo(TEXT);
            assertThat(server.addresses()).containsExactly("someone@example.org");
            assertThat(server.mailbox("nobody@example.org")).isEmpty();
        }
    }

    private static void send(MailServer server, String address) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", server.host());
        settings.setProperty("mail.smtp.port", Integer.toString(server.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("press@example.org"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        mail.setSubject("Алматы \uD83D\uDCA0", "UTF-8");
        mail.setText(TEXT, "UTF-8");
        mail.setHeader("Content-Transfer-Encoding", "8bit");
        Transport.send(mail);
    }
}
