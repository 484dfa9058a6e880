package org.kalends.events.observance;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula, such as {@code =1+1} or {@code --07-30}. They leave with an apostrophe
 * before them, which makes them text (OWASP, 'CSV Injection'), and lose it when they come back.
 */
final class SafeCell {

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern PROTECTED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SafeCell() {}

    static String leaving(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    static String coming(String text) {
        return PROTECTED.matcher(text).matches() ? text.substring(1) : text;
    }
}
