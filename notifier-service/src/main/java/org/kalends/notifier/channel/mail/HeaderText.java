package org.kalends.notifier.channel.mail;

/** Makes any text fit for a mail header: nothing in it can begin a header of its own. */
final class HeaderText {

    private static final int MAX_LENGTH = 400;

    private HeaderText() {}

    /** The text on one line: control characters and line separators become a space. */
    static String oneLine(String text) {
        String line = text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return line.substring(0, end);
    }
}
