package org.kalends.notifier.channel.mail;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.Remedy;

/** What a mail server's answer, or its silence, means (RFC 5321 for the codes, RFC 3463 for the enhanced ones). */
final class MailAnswers {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Pattern ENHANCED = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final int GOING_AWAY = 421;
    private static final int LONGEST_REASON = 300;

    private MailAnswers() {}

    /**
     * @param handedOver whether the end of the message had been sent
     */
    static Outcome outcome(MessagingException failure, boolean handedOver) {
        for (Exception e = failure; e != null; e = next(e)) {
            int code = code(e);
            if (code >= 500) {
                return new Outcome.Refused(reason(code, e), remedy(e));
            }
            if (code >= 400) {
                return new Outcome.Retry(SOON, reason(code, e));
            }
        }
        return handedOver
                ? new Outcome.Unknown(Sentence.of(
                        "outcome.broke-after",
                        "The connection broke after the mail was handed over, before the server answered"))
                : new Outcome.Retry(
                        SOON,
                        Sentence.of("outcome.broke-before", "The connection broke before the mail was handed over"));
    }

    /** Whether the server answered at all, and not that it goes away (421). */
    static boolean keepsTheConnection(MessagingException failure) {
        for (Exception e = failure; e != null; e = next(e)) {
            if (code(e) > 0) {
                return code(e) != GOING_AWAY;
            }
        }
        return false;
    }

    private static Exception next(Exception e) {
        return e instanceof MessagingException failure ? failure.getNextException() : null;
    }

    private static int code(Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        };
    }

    private static Sentence reason(int code, Exception e) {
        String said = HeaderText.oneLine(e.getMessage());
        String reason = said.startsWith(String.valueOf(code)) ? said : code + " " + said;
        return Sentence.verbatim(reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    private static Remedy remedy(Exception e) {
        Matcher enhanced = ENHANCED.matcher(e.getMessage() == null ? "" : e.getMessage());
        String code = enhanced.find() ? enhanced.group(1) : "";
        if (code.startsWith("5.7.") || e instanceof SMTPSenderFailedException) {
            return Remedy.SENDER_TRUST;
        }
        boolean address =
                code.startsWith("5.1.") || code.startsWith("5.2.1") || e instanceof SMTPAddressFailedException;
        return address ? Remedy.DROP_ADDRESS : Remedy.ASK_THEM;
    }
}
