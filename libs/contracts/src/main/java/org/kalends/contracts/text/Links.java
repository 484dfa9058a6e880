package org.kalends.contracts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The web addresses in a text, found as twitter-text finds them, which X and Mastodon use: a sign at the end that belongs to
 * the sentence is not part of the address, a bracket that was opened in it is.
 */
final class Links {

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?";
    private static final String TOP =
            "(?:xn--[a-zA-Z0-9-]{2,59}|[a-zA-Z]{2,63}(?![a-zA-Z0-9-])|[\\p{L}&&[^a-zA-Z]]{2,20})";
    private static final String REST =
            "(?::\\d{1,5})?(?:[/?#][\\p{IsLatin}\\p{IsCyrillic}\\p{N}!*';:=+,.$/%#\\[\\]_~@|&?()\\-]*)?";
    private static final String NOT_BEFORE = "(?<![a-zA-Z0-9@＠$#＃\\u202A-\\u202E])";

    private static final Pattern WITH_SCHEME =
            Pattern.compile(NOT_BEFORE + "(?i:https?)://(?:localhost|(?:" + LABEL + "\\.)+" + TOP + ")" + REST);

    private static final Pattern BARE = Pattern.compile(
            "(?<![a-zA-Z0-9@＠$#＃\\u202A-\\u202E._/-])(?:[a-zA-Z0-9](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9])?\\.)+([a-zA-Z]{2,63})(?![a-zA-Z0-9@-])"
                    + REST);

    /** Country codes, and the general names that are in use for organisations and news. */
    private static final Set<String> TOPS = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()).map(country -> country.toLowerCase(Locale.ROOT)),
                    Stream.of(
                            ("com org net int edu gov mil info biz name pro aero coop museum asia cat jobs mobi post tel travel eu uk ac su "
                                            + "app dev news media online site blog ngo ong foundation world global social international "
                                            + "today live link page website space store shop xyz club agency academy center community "
                                            + "digital education email events fund fyi green group health help institute law life network "
                                            + "one press report science solutions support team tech university video wiki work zone")
                                    .split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final String ENDS_A_SENTENCE = ".,;:!?'*[]~|@$";

    private Links() {}

    /** From where to where an address stands, in UTF-16 units. */
    record Range(int start, int end) {}

    /** Addresses that begin with http or https. */
    static List<Range> withScheme(String text) {
        List<Range> found = new ArrayList<>();
        for (Matcher m = WITH_SCHEME.matcher(text); m.find(); ) {
            found.add(new Range(m.start(), end(text, m.start(), m.end())));
        }
        return found;
    }

    /** The text with each of these addresses replaced. */
    static String replaced(String text, List<Range> links, String by) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        for (Range link : links) {
            replaced.append(text, at, link.start()).append(by);
            at = link.end();
        }
        return replaced.append(text.substring(at)).toString();
    }

    /** Addresses without http, such as {@code un.org/en}, in a text that has no others. */
    static List<Range> bare(String text) {
        List<Range> found = new ArrayList<>();
        for (Matcher m = BARE.matcher(text); m.find(); ) {
            if (TOPS.contains(m.group(1).toLowerCase(Locale.ROOT))) {
                found.add(new Range(m.start(), end(text, m.start(), m.end())));
            }
        }
        return found;
    }

    private static int end(String text, int start, int end) {
        int last = end;
        while (last > start && isOutside(text, start, last)) {
            last--;
        }
        return last;
    }

    private static boolean isOutside(String text, int start, int last) {
        char c = text.charAt(last - 1);
        return ENDS_A_SENTENCE.indexOf(c) >= 0
                || c == '('
                || c == ')' && count(text, start, last, ')') > count(text, start, last, '(');
    }

    private static long count(String text, int start, int end, char wanted) {
        return text.substring(start, end).chars().filter(c -> c == wanted).count();
    }
}
