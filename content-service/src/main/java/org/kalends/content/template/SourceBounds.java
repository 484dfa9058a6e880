package org.kalends.content.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kalends.layout.problem.Sentence;

/** Bounds that hold before anything reads the source: its size, the length of a tag, the depth of sections. */
final class SourceBounds {

    private static final int SIZE = 64_000;
    private static final int TAG = 500;
    private static final int DEPTH = 12;
    /** Overrides and isolates of direction (UAX 9), and control characters. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB&&[^\\n\\r\\t]]");

    private static final Pattern BRACE = Pattern.compile("\\{(#|/)?");

    private SourceBounds() {}

    static List<Finding> check(String source) {
        if (source.length() > SIZE) {
            return List.of(new Finding(
                    1, 1, Sentence.of("template-refused.long", "The template is longer than {0} characters.", SIZE)));
        }
        List<Finding> findings = new ArrayList<>(unseen(source));
        int depth = 0;
        Matcher brace = BRACE.matcher(source);
        while (brace.find() && findings.isEmpty()) {
            int end = source.indexOf('}', brace.start());
            if (end - brace.start() > TAG) {
                findings.add(at(
                        source,
                        brace.start(),
                        Sentence.of("template-refused.tag", "A placeholder is at most {0} characters long.", TAG)));
            }
            depth += step(brace.group(1), source, end);
            if (depth > DEPTH) {
                findings.add(at(
                        source,
                        brace.start(),
                        Sentence.of(
                                "template-refused.depth",
                                "Sections stand inside one another at most {0} deep.",
                                DEPTH)));
            }
        }
        return findings;
    }

    private static List<Finding> unseen(String source) {
        return UNSEEN.matcher(source)
                .results()
                .limit(1)
                .map(found -> at(
                        source,
                        found.start(),
                        Sentence.of(
                                "template-refused.unseen",
                                "A character that nobody sees and that changes what is read stands here ({0}). Take it out.",
                                String.format(Locale.ROOT, "U+%04X", (int)
                                        found.group().charAt(0)))))
                .toList();
    }

    private static int step(String mark, String source, int end) {
        if ("#".equals(mark)) {
            return end > 0 && source.charAt(end - 1) == '/' ? 0 : 1;
        }
        return "/".equals(mark) ? -1 : 0;
    }

    private static Finding at(String source, int offset, Sentence message) {
        String before = source.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Finding(line, offset - before.lastIndexOf('\n'), message);
    }
}
