package org.kalends.events.observance.rule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

import org.kalends.layout.problem.Sentence;

/** The text of a rule and how far it was read. */
final class RuleText {

    private final String text;
    private int position;

    RuleText(String text) {
        this.text = text;
    }

    void atMost(int characters) {
        if (text.length() > characters) {
            throw expected(
                    Sentence.of("unreadable-rule.length", "at most {0} characters", String.valueOf(characters)),
                    characters);
        }
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
            throw expected(Sentence.verbatim("'" + token + "'"), position);
        }
    }

    void end(Sentence expected) {
        if (position < text.length()) {
            throw expected(expected, position);
        }
    }

    /** A word, and with it the colon behind, if there is one. */
    String word() {
        int start = position;
        takeWhile(c -> Character.isLetter(c) || c == '-');
        take(":");
        return since(start);
    }

    /** Letters such as those of the names in a recurrence rule. */
    String capitals() {
        int start = position;
        takeWhile(c -> c >= 'A' && c <= 'Z');
        return since(start);
    }

    /** What may stand behind the '=' of a recurrence rule. */
    String value() {
        int start = position;
        takeWhile(c -> (c >= 'A' && c <= 'Z') || isDigit(c) || ",+-".indexOf(c) >= 0);
        return since(start);
    }

    /** What was read from a position on. */
    String since(int start) {
        return text.substring(start, position);
    }

    private void takeWhile(IntPredicate admitted) {
        while (position < text.length() && admitted.test(text.charAt(position))) {
            position++;
        }
    }

    /** A day of the year, written as --MM-DD. */
    MonthDay monthDay() {
        int start = position;
        require("--");
        int month = number(1, 12);
        require("-");
        int day = number(1, 31);
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException noSuchDay) {
            throw expected(Sentence.of("unreadable-rule.day", "a day that {0} has", named(Month.of(month))), start);
        }
    }

    /** A date, written as YYYY-MM-DD. */
    LocalDate date() {
        int start = position;
        int year = number(1, 9999, Sentence.of("unreadable-rule.date", "a date such as 2027-05-20"), start);
        require("-");
        int month = number(1, 12);
        require("-");
        int day = number(1, 31);
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw expected(Sentence.of("unreadable-rule.no-date", "a date that exists"), start);
        }
    }

    Month month() {
        return Month.of(number(1, 12));
    }

    DayOfWeek weekday() {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (take(weekday.name().substring(0, 3))) {
                return weekday;
            }
        }
        throw expected(Sentence.of("unreadable-rule.weekday", "a weekday, MON to SUN"), position);
    }

    /** A colon and the name of a time zone behind it, such as :Asia/Tokyo or :UTC; UTC when there is none. */
    ZoneId zone() {
        int start = position;
        if (!take(":")) {
            return ZoneOffset.UTC;
        }
        int name = position;
        takeWhile(c -> Character.isLetterOrDigit(c) || "/_+-".indexOf(c) >= 0);
        String zone = since(name);
        if (!zone.equals("UTC") && zone.indexOf('/') < 0) {
            position = start;
            return ZoneOffset.UTC;
        }
        if (!ZoneRulesProvider.getAvailableZoneIds().contains(zone)) {
            throw expected(Sentence.of("unreadable-rule.zone", "UTC or a time zone such as Asia/Tokyo"), name);
        }
        return zone.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    int year() {
        return number(1, 9999, Sentence.of("unreadable-rule.year", "a year"), position);
    }

    int number(int least, int most) {
        return number(
                least,
                most,
                Sentence.of(
                        "unreadable-rule.number",
                        "a number from {0} to {1}",
                        String.valueOf(least),
                        String.valueOf(most)),
                position);
    }

    int number(int least, int most, Sentence expected, int start) {
        int end = position;
        while (end < text.length() && end - position < 4 && isDigit(text.charAt(end))) {
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
        return sign
                * number(
                        0,
                        366,
                        Sentence.of("unreadable-rule.signed", "a number of days with its sign, such as +39"),
                        start);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** In capitals in English, as it was always told. */
    private static Map<String, String> named(Month month) {
        return Map.of("en", month.name(), "ru", month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.of("ru")));
    }

    UnreadableRule expected(Sentence expected, int at) {
        return new UnreadableRule(text, at, expected);
    }
}
