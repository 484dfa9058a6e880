package org.kalends.content.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that comes from facts: it says what it says, and is never read as marks, as HTML or as a change of direction. */
public final class FactText {

    /** Control characters, overrides and isolates of direction (UAX 9), and characters that nobody sees. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u2060-\\u2064\\uFEFF\\uFFF9-\\uFFFB&&[^\\n\\t]]");

    private static final Pattern ANYWHERE =
            Pattern.compile("[\\\\`*\\[\\]<|~]|&(?=#?\\w{1,31};)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern AT_THE_START = Pattern.compile("^(#{1,6}|[-+>=]|\\d{1,9}(?=[.)](?:\\s|$)))");

    private FactText() {}

    /** Without what cannot be seen. */
    static String plain(String text) {
        return UNSEEN.matcher(text).replaceAll("").replaceAll("[\\u2028\\u2029\\u0085]", "\n");
    }

    static String oneLine(String text) {
        return plain(text).replaceAll("\\s+", " ").strip();
    }

    /** So that Markdown (CommonMark 0.31, section 2.4) shows it as it is; its paragraphs stay paragraphs. */
    public static String inMarkdown(String text) {
        String plain = plain(text);
        return plain.indexOf('\n') < 0
                ? line(plain)
                : plain.lines().map(String::strip).map(FactText::line).collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        String line = ANYWHERE.matcher(text).replaceAll(found -> "\\\\" + Matcher.quoteReplacement(found.group()));
        Matcher start = AT_THE_START.matcher(line);
        if (!start.find()) {
            return line;
        }
        String mark = start.group();
        return Character.isDigit(mark.charAt(0)) ? mark + "\\" + line.substring(mark.length()) : "\\" + line;
    }

    /** At most so many UTF-16 units, no character cut in two. */
    static String cut(String text, int most) {
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
