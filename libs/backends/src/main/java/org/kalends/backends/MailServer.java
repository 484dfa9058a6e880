package org.kalends.backends;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server in this JVM and on the loopback interface: SMTP that takes mail for any recipient, IMAP that lets anybody read it. */
public final class MailServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail server;
    private final DataFolder folder;

    private MailServer(GreenMail server, DataFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Starts a server on free ports. */
    public static MailServer start() {
        return start(Ports.free(), Ports.free(), DataFolder.temporary("mail"));
    }

    /** Starts a server on these ports with the mail that its folder holds; when it stops, the mail is written there. */
    public static MailServer start(int smtpPort, int imapPort, DataFolder folder) {
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        try {
            server.start();
            server.loadEmails(folder.path());
        } catch (IllegalStateException | IOException | FolderException e) {
            throw new BackendFailed("The mail server did not start on ports " + smtpPort + " and " + imapPort, e);
        }
        return new MailServer(server, folder);
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

    /** All mail received, each with its recipient, the latest first. */
    public List<ReceivedMail> mails() {
        ImapHostManager hosts = server.getManagers().getImapHostManager();
        return server.getUserManager().listUser().stream()
                .flatMap(user -> inbox(hosts, user).stream().map(stored -> ReceivedMail.of(user.getEmail(), stored)))
                .sorted(Comparator.comparing(ReceivedMail::at).reversed())
                .toList();
    }

    private static List<StoredMessage> inbox(ImapHostManager hosts, GreenMailUser user) {
        try {
            return hosts.getInbox(user).getMessages();
        } catch (FolderException e) {
            throw new BackendFailed("The mailbox of " + user.getEmail() + " cannot be read", e);
        }
    }

    /** Waits until so many mails have come in all; answers whether they have in that time. */
    public boolean await(int count, Duration atMost) {
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
        try (folder) {
            if (!folder.temporary()) {
                DataFolder.delete(folder.path());
                mails().forEach(mail -> mail.keepIn(folder.path()));
            }
            server.stop();
        }
    }

    private static boolean has(MimeMessage message, String header, String value) {
        try {
            return value.equals(message.getHeader(header, null));
        } catch (MessagingException e) {
            throw new BackendFailed("A received mail's header " + header + " cannot be read", e);
        }
    }
}
