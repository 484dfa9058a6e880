package org.kalends.events.observance.rule;

/** The text of a rule and how far it was read. */
final class RuleText {

    private final String text;
    private int position;

    RuleText(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    boolean looksAt(String token) {
        return text.startsWith(token, position);
    }

    boolean take(String token) {
        boolean there = looksAt(token);
        position += there ? token.length() : 0;
        return there;
    }

    void require(String token) {
        if (!take(token)) {
            throw expected("'" + token + "'", position);
        }
    }

    void end(String expected) {
        if (position < text.length()) {
            throw expected(expected, position);
        }
    }

    /** A word and the colon after it, if there is one; the colon is not part of it. */
    String word() {
        int start = position;
        while (position < text.length()
                && (Character.isLetter(text.charAt(position)) || text.charAt(position) == '-')) {
            position++;
        }
        String word = text.substring(start, position);
        take(":");
        return word;
    }

    int year() {
        return number(1, 9999, "a year", position);
    }

    int number(int least, int most) {
        return number(least, most, "a number from " + least + " to " + most, position);
    }

    int number(int least, int most, String expected, int start) {
        int end = position;
        while (end < text.length() && end - position < 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == position) {
            throw expected(expected, start);
        }
        int number = Integer.parseInt(text.substring(position, end));
        if (number < least || number > most) {
            throw expected(expected, start);
        }
        position = end;
        return number;
    }

    int signedNumber() {
        int start = position;
        int sign = take("-") ? -1 : 1;
        if (sign == 1) {
            take("+");
        }
        return sign * number(0, 366, "a number of days with its sign, such as +39", start);
    }

    UnreadableRule expected(String expected, int at) {
        return new UnreadableRule(text, at, expected);
    }
}
