package org.kalends.notifier.channel.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailComposerTest {

    private final Clock clock = Clock.fixed(Instant.parse("2020-07-30T03:00:00Z"), ZoneOffset.UTC);
    private final Session session = Session.getInstance(new Properties());
    private final MailComposer composer = new MailComposer(new MailSample.Settings(25), clock);

    @Test
    void emojiCyrillicAndQuotesArriveIntact() throws Exception {
        String subject = "Мы с Казахстаном 🕊 против торговли людьми, сегодня и каждый день, 🇰🇿 семь лет спустя";

        MimeMessage mail = received(MailSample.text(subject), MailSample.AIGERIM);

        assertThat(mail.getSubject()).isEqualTo(subject);
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getAddress()).isEqualTo("aigerim@example.org");
        assertThat(to.getPersonal()).isEqualTo("Айгерим \"Press\" Серикова");
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Посольство в Нур-Султане");
    }

    @Test
    void textComesBeforeHtmlAndBothHaveThePersonsOwnLink() throws Exception {
        MimeMultipart parts = (MimeMultipart)
                received(MailSample.text("Subject"), MailSample.AIGERIM).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("🕊")
                .contains(MailSample.AIGERIM.unsubscribe())
                .doesNotContain(MailText.LINK);
        assertThat((String) parts.getBodyPart(1).getContent()).contains(MailSample.AIGERIM.unsubscribe());
    }

    @Test
    void theHeadersOfBulkMailAreThere() throws Exception {
        MimeMessage mail = received(MailSample.text("Subject"), MailSample.AIGERIM);

        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualTo("<http://localhost:8080/notifier/unsubscribe/k1.abc>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Id", null)).isEqualTo("<us-nur-sultan.kalends.example>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("MIME-Version", null)).isEqualTo("1.0");
        assertThat(mail.getSentDate()).isEqualTo("2020-07-30T03:00:00.000Z");
    }

    @Test
    void theSameDeliveryHasTheSameMessageIdAtEveryTry() throws Exception {
        String first = received(MailSample.text("Subject"), MailSample.AIGERIM).getMessageID();
        String second = received(MailSample.text("Subject"), MailSample.AIGERIM).getMessageID();

        assertThat(first).isEqualTo(second).isEqualTo("<" + MailSample.AIGERIM.deliveryId() + "@kalends.example>");
    }

    @Test
    void nothingInASubjectOrANameBeginsAHeader() throws Exception {
        String evil = "Hello\r\nBcc: evil@example.org\r\n\r\nbody\u2028X\u0000";
        Recipient recipient = new Recipient(
                MailSample.AIGERIM.deliveryId(), "a@example.org", evil, "en", MailSample.AIGERIM.unsubscribe());

        MimeMessage mail = received(MailSample.text(evil), recipient);

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: evil@example.org body X");
    }

    private MimeMessage received(MailText text, Recipient recipient) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        composer.compose(session, text, recipient).writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).allMatch(line -> line.length() < 998);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
