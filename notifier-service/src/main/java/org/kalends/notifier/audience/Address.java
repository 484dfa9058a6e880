package org.kalends.notifier.audience;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

import org.kalends.layout.problem.Sentence;

/**
 * A mail address that can be put into a header and an envelope without harm.
 *
 * @param text as it is written to, its domain in ASCII
 */
public record Address(String text) {

    /** RFC 5321, 4.5.3.1: octets of a path without its angle brackets. */
    private static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /**
     * Reads an address that somebody typed. Quoted local parts and letters beyond ASCII before the @ are refused: many
     * mail servers do, and they are where injections hide.
     *
     * @throws NotAnAddress with the reason
     */
    public static Address parse(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new NotAnAddress(Sentence.of("not-an-address.missing", "The address is missing."));
        }
        if (typed.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
            throw new NotAnAddress(Sentence.of(
                    "not-an-address.control", "The address holds a line break or another control character."));
        }
        String text = typed.strip();
        int at = text.indexOf('@');
        if (at < 1 || at != text.lastIndexOf('@')) {
            throw new NotAnAddress(Sentence.of(
                    "not-an-address.at", "An address has one @, with a name before it and a domain after it."));
        }
        String address = local(text.substring(0, at)) + "@" + domain(text.substring(at + 1));
        if (address.length() > MAX_LENGTH) {
            throw new NotAnAddress(
                    Sentence.of("not-an-address.long", "The address is longer than {0} characters.", MAX_LENGTH));
        }
        return new Address(address);
    }

    private static String local(String local) {
        if (local.length() > MAX_LOCAL_LENGTH) {
            throw new NotAnAddress(Sentence.of(
                    "not-an-address.long-local",
                    "The part before the @ is longer than {0} characters.",
                    MAX_LOCAL_LENGTH));
        }
        if (!LOCAL.matcher(local).matches()) {
            throw new NotAnAddress(Sentence.of(
                    "not-an-address.local",
                    "The part before the @ may hold ASCII letters, digits and dots, but no spaces or quotes."));
        }
        return local;
    }

    private static String domain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
            if (DOMAIN.matcher(ascii).matches()) {
                return ascii.toLowerCase(Locale.ROOT);
            }
        } catch (IllegalArgumentException notADomain) {
            throw new NotAnAddress(noDomain(), notADomain);
        }
        throw new NotAnAddress(noDomain());
    }

    private static Sentence noDomain() {
        return Sentence.of("not-an-address.domain", "The part after the @ is not a domain name.");
    }

    /** Its one spelling: two addresses that differ in capitals only are one person's. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
