package org.kalends.notifier.channel.mail;

/**
 * A statement as mail in one language, rendered once; each recipient's own link is put in at {@link #LINK}.
 *
 * @param office the office's name
 * @param officeKey the office's key
 * @param subject one line
 * @param html the whole HTML part
 * @param plain the same in plain text
 * @param locale the language (BCP 47)
 */
public record MailText(String office, String officeKey, String subject, String html, String plain, String locale) {

    /** Stands for the recipient's own link; nothing in a statement can look like it. */
    static final String LINK = "urn:kalends:leave";

    String htmlFor(Recipient recipient) {
        return html.replace(LINK, recipient.unsubscribe());
    }

    String plainFor(Recipient recipient) {
        return plain.replace(LINK, recipient.unsubscribe());
    }
}
