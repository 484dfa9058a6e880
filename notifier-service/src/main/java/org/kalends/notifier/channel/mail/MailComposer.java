package org.kalends.notifier.channel.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** Makes the message for one recipient: text and HTML, with the headers that bulk mail needs. */
@ApplicationScoped
public class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final Clock clock;

    @Inject
    MailComposer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage compose(Session session, MailText text, Recipient recipient) throws MessagingException {
        MimeMessage message = new StatementMessage(session, messageId(recipient));
        message.setFrom(address(settings.from(), text.office()));
        message.setRecipient(Message.RecipientType.TO, address(recipient.address(), recipient.name()));
        message.setSubject(HeaderText.oneLine(text.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        bulkHeaders(message, text, recipient);
        message.setContent(parts(text, recipient));
        message.saveChanges();
        return message;
    }

    private MimeMultipart parts(MailText text, Recipient recipient) throws MessagingException {
        return new MimeMultipart(
                "alternative",
                part(text.plainFor(recipient), "plain", text.locale()),
                part(text.htmlFor(recipient), "html", text.locale()));
    }

    private static MimeBodyPart part(String text, String subtype, String locale) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Language", locale);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** RFC 2369 and 8058 (leaving by one click), 2919 (which list), 3834 (no automatic answers, please). */
    private void bulkHeaders(MimeMessage message, MailText text, Recipient recipient) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + recipient.unsubscribe() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("List-Id", "<" + text.officeKey() + "." + senderDomain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", text.locale());
    }

    private InternetAddress address(String address, String name) throws MessagingException {
        InternetAddress mailbox = new InternetAddress(address, true);
        try {
            if (!name.isBlank()) {
                mailbox.setPersonal(HeaderText.oneLine(name), UTF_8);
            }
            return mailbox;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    private String messageId(Recipient recipient) {
        return "<" + recipient.deliveryId() + "@" + senderDomain() + ">";
    }

    private String senderDomain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }
}
