package org.kalends.backends;

import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server in this JVM and on the loopback interface: SMTP that takes mail for any recipient, IMAP that lets anybody read it. */
public final class MailServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    /** Starts a server on free ports. */
    public static MailServer start() {
        return start(Ports.free(), Ports.free());
    }

    /** Starts a server on these ports. */
    public static MailServer start(int smtpPort, int imapPort) {
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        try {
            server.start();
        } catch (IllegalStateException e) {
            throw new BackendFailed("The mail server did not start on ports " + smtpPort + " and " + imapPort, e);
        }
        return new MailServer(server);
    }

    /** The host name for {@code kalends.mail.host}. */
    public String host() {
        return LOOPBACK;
    }

    /** Where mail is sent to. */
    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    /** Where mail is read from; the login is the address, any password does. */
    public int imapPort() {
        return server.getImap().getPort();
    }

    /** All mail received for anybody, in no order that is promised. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** The mail in one mailbox, oldest first; none if nothing came for this address. */
    public List<MimeMessage> mailbox(String address) {
        return server.findReceivedMessages(user -> address.equalsIgnoreCase(user.getEmail()), message -> true)
                .toList();
    }

    /** The addresses for which mail has come. */
    public List<String> addresses() {
        return server.getUserManager().listUser().stream()
                .map(user -> user.getEmail())
                .sorted()
                .toList();
    }

    /** Waits until so many mails have come in all; answers whether they have in that time. */
    public boolean await(int count, java.time.Duration atMost) {
        return server.waitForIncomingEmail(atMost.toMillis(), count);
    }

    /** How many mails have come with this header's value, for example a Message-ID. */
    public long count(String header, String value) {
        return received().stream()
                .filter(message -> has(message, header, value))
                .count();
    }

    /** Empties all mailboxes. */
    public void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new BackendFailed("The mailboxes could not be emptied", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private static boolean has(MimeMessage message, String header, String value) {
        try {
            return value.equals(message.getHeader(header, null));
        } catch (MessagingException e) {
            throw new BackendFailed("A received mail's header " + header + " cannot be read", e);
        }
    }
}
