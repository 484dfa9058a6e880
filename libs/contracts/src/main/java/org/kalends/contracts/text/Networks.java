package org.kalends.contracts.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kalends.contracts.text.Length.Unit;

/**
 * Each network's rule. Where a network does not say what it takes for a character, UTF-16 units are counted: nothing that a
 * network may mean is more, so that a text which fits here fits there. Sources: docs/variants-that-fit.md.
 */
public final class Networks {

    /** For posts of X: 280, weighted. */
    public static final TextRule X = new XRule();

    /** For instances that keep Mastodon's own values. */
    public static final MastodonRule MASTODON = new MastodonRule(500, 23);

    /** For the network of our own, which counts as Mastodon does. */
    public static final TextRule SANDBOX = new PlainRule(
            "sandbox",
            MASTODON.limit(),
            Unit.CHARACTERS,
            text -> MASTODON.tightest(text).count());

    /** For posts of Bluesky: 300 graphemes and 3,000 bytes. */
    public static final TextRule BLUESKY = new BlueskyRule();

    /** For posts of Threads: 500, where an emoji counts its bytes of UTF-8. */
    public static final TextRule THREADS = new PlainRule("threads", 500, Unit.CHARACTERS, Networks::emojiByBytes);

    /** For posts of LinkedIn: 3,000 of the text as {@link #escapedForLinkedIn} makes it. */
    public static final TextRule LINKEDIN = new PlainRule(
            "linkedin", 3_000, Unit.CHARACTERS, text -> escapedForLinkedIn(text).length());

    /** For posts of a Facebook page. */
    public static final TextRule FACEBOOK = new PlainRule("facebook", 63_206, Unit.CHARACTERS, String::length);

    /** For messages of Telegram, after its entities are parsed: marks of format do not count. */
    public static final TextRule TELEGRAM = new PlainRule("telegram", 4_096, Unit.CHARACTERS, String::length);

    /** For the words under a picture on Telegram. */
    public static final TextRule TELEGRAM_CAPTION =
            new PlainRule("telegram-caption", 1_024, Unit.CHARACTERS, String::length);

    /** For messages of Slack: an edit takes no more than 4,000, and a correction is an edit. */
    public static final TextRule SLACK = new PlainRule(
            "slack", 4_000, Unit.CHARACTERS, text -> escapedForSlack(text).length());

    /** For messages of Discord. */
    public static final TextRule DISCORD = new PlainRule("discord", 2_000, Unit.CHARACTERS, String::length);

    /** For a card in Teams: 28 KB, of which 2 KB are kept for the card around the text. */
    public static final TextRule TEAMS = new PlainRule("teams", 26 * 1_024, Unit.BYTES, Graphemes::bytesInJson);

    /** For events of Matrix: 65,536 bytes, of which 4 KB are kept for sender, room, hashes and signatures. */
    public static final TextRule MATRIX = new PlainRule("matrix", 65_536 - 4_096, Unit.BYTES, Graphemes::bytesInJson);

    /** For a mail's subject: what most mail programs show of it. A longer one is sent whole. */
    public static final TextRule MAIL_SUBJECT = new PlainRule("mail-subject", 70, Unit.CHARACTERS, Graphemes::count);

    /** For a mail's HTML: Gmail hides what comes after 102 KB, with the link to unsubscribe; 12 KB are kept for the frame. */
    public static final TextRule MAIL_HTML = new PlainRule("mail", 90 * 1_024, Unit.BYTES, Graphemes::bytes);

    private static final List<TextRule> SOCIAL =
            List.of(MASTODON, BLUESKY, X, THREADS, LINKEDIN, FACEBOOK, TELEGRAM, SLACK, DISCORD, TEAMS, MATRIX);

    /** Where a post can answer another one of ours, so that posts make a thread. */
    private static final Set<String> WITH_THREADS = Set.of("mastodon", "sandbox", "bluesky", "x", "threads");

    private static final Map<String, String> TITLES = Map.of("x", "X", "linkedin", "LinkedIn");

    private Networks() {}

    /** The networks that take a social text. */
    public static List<TextRule> social() {
        return SOCIAL;
    }

    /** The rule of a social network, {@code sandbox} included; empty when it is not known. */
    public static Optional<TextRule> named(String network) {
        return SANDBOX.network().equals(network)
                ? Optional.of(SANDBOX)
                : SOCIAL.stream().filter(rule -> rule.network().equals(network)).findFirst();
    }

    /** Whether a text can be posted there as a thread. */
    public static boolean hasThreads(String network) {
        return WITH_THREADS.contains(network);
    }

    /** The name that the network gives itself. */
    public static String titleOf(String network) {
        return TITLES.getOrDefault(network, network.substring(0, 1).toUpperCase(Locale.ROOT) + network.substring(1));
    }

    /**
     * The text in LinkedIn's "little" format: a reserved character without a backslash before it cuts off the text there, in
     * silence.
     */
    public static String escapedForLinkedIn(String text) {
        return text.replaceAll("[\\\\|{}@\\[\\]()<>#*_~]", "\\\\$0");
    }

    /** The text as Slack wants it: three characters are written as entities. */
    public static String escapedForSlack(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static int emojiByBytes(String text) {
        return Graphemes.of(text)
                .mapToInt(g -> Graphemes.isEmoji(g) ? Graphemes.bytes(g) : Graphemes.codePoints(g))
                .sum();
    }
}
