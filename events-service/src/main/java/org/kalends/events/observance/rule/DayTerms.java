package org.kalends.events.observance.rule;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;

import org.kalends.layout.problem.Sentence;

/**
 * Reads the terms that mean one day, which other terms may start from. Grammar:
 *
 * <pre>
 * day      := --MM-DD                              29 February in leap years only
 *           | leap-day:skip | leap-day:--02-28 | leap-day:--03-01
 *           | nth:N:WD:MM                          N is 1 to 4, or -1 for the last
 *           | easter:±N | orthodox-easter:±N | day-of-year:N
 *           | weekday-after:WD:day | weekday-on-or-after:WD:day
 *           | weekday-before:WD:day | weekday-on-or-before:WD:day
 *           | fullmoon:MM[:N][:zone]               N is 1, which may be left out, 2, or -1 for the last
 *           | equinox:MM[:zone] | solstice:MM[:zone]
 *           | hijri:MM-DD | hebrew:MONTH-DD | chinese:MM-DD
 * zone     := UTC, which may be left out, or a time zone such as Asia/Tokyo
 * </pre>
 */
final class DayTerms {

    static final String NAMES = "--MM-DD, nth:, leap-day:, easter:, orthodox-easter:, day-of-year:, weekday-after:,"
            + " weekday-on-or-after:, weekday-before:, weekday-on-or-before:, fullmoon:, equinox:, solstice:, hijri:,"
            + " hebrew:, chinese:";

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final RuleText text;
    private final Nesting nesting;

    DayTerms(RuleText text, Nesting nesting) {
        this.text = text;
        this.nesting = nesting;
    }

    DayRule day() {
        if (text.looksAt("--")) {
            return new DateRule.Fixed(text.monthDay());
        }
        int start = text.position();
        return named(text.word(), start, Sentence.verbatim(NAMES));
    }

    /** The rest of the term that begins with this word at this position. */
    DayRule named(String word, int start, Sentence expected) {
        return switch (word) {
            case "nth:" -> nth();
            case "leap-day:" -> leapDay();
            case "easter:" -> new DateRule.FromEaster(false, text.signedNumber());
            case "orthodox-easter:" -> new DateRule.FromEaster(true, text.signedNumber());
            case "day-of-year:" -> new DateRule.DayOfYear(text.number(1, 366));
            case "weekday-after:" -> weekday(Side.AFTER);
            case "weekday-on-or-after:" -> weekday(Side.ON_OR_AFTER);
            case "weekday-before:" -> weekday(Side.BEFORE);
            case "weekday-on-or-before:" -> weekday(Side.ON_OR_BEFORE);
            case "fullmoon:" -> fullMoon();
            case "equinox:" -> season("03", SeasonStart.Kind.MARCH_EQUINOX, "09", SeasonStart.Kind.SEPTEMBER_EQUINOX);
            case "solstice:" -> season("06", SeasonStart.Kind.JUNE_SOLSTICE, "12", SeasonStart.Kind.DECEMBER_SOLSTICE);
            case "hijri:" -> hijri();
            case "hebrew:" -> hebrew();
            case "chinese:" -> chinese();
            default -> throw text.expected(expected, start);
        };
    }

    private DayRule nth() {
        int start = text.position();
        int nth = text.take("-1")
                ? -1
                : text.number(
                        1,
                        4,
                        Sentence.of("unreadable-rule.nth", "1 to 4, or -1 for the last; only some months have a fifth"),
                        start);
        text.require(":");
        DayOfWeek weekday = text.weekday();
        text.require(":");
        return new DateRule.NthWeekday(nth, weekday, text.month());
    }

    private DayRule leapDay() {
        if (text.take("skip")) {
            return new DateRule.Fixed(LEAP_DAY);
        }
        int start = text.position();
        if (!text.take("--02-28") && !text.take("--03-01")) {
            throw text.expected(
                    Sentence.of(
                            "unreadable-rule.leap-day", "skip, --02-28 or --03-01 for the years without a leap day"),
                    start);
        }
        return new DateRule.LeapDay(MonthDay.parse(text.since(start)));
    }

    private DayRule weekday(Side side) {
        DayOfWeek weekday = text.weekday();
        text.require(":");
        return nesting.inside(() -> new DateRule.WeekdayNear(weekday, side, day()));
    }

    private DayRule fullMoon() {
        Month month = text.month();
        int nth = 1;
        for (int n : new int[] {1, 2, -1}) {
            if (text.take(":" + n)) {
                nth = n;
                break;
            }
        }
        return new FullMoon(month, nth, text.zone());
    }

    private DayRule season(String one, SeasonStart.Kind first, String other, SeasonStart.Kind second) {
        int start = text.position();
        if (text.take(one)) {
            return new SeasonStart(first, text.zone());
        }
        if (text.take(other)) {
            return new SeasonStart(second, text.zone());
        }
        throw text.expected(Sentence.of("unreadable-rule.season", "the month {0} or {1}", one, other), start);
    }

    private DayRule hijri() {
        int month = text.number(1, 12);
        text.require("-");
        return new HijriDay(month, text.number(1, 30));
    }

    private DayRule chinese() {
        int month = text.number(1, 12);
        text.require("-");
        return new ChineseDay(month, text.number(1, 30));
    }

    private DayRule hebrew() {
        HebrewMonth month = hebrewMonth();
        int number = text.position();
        int day = text.number(1, 30);
        if (day > month.longest()) {
            throw text.expected(
                    Sentence.of(
                            "unreadable-rule.hebrew-day",
                            "a day that {0} has, 1 to {1}",
                            month.written(),
                            month.longest()),
                    number);
        }
        return new HebrewDay(month, day);
    }

    private HebrewMonth hebrewMonth() {
        for (HebrewMonth month : HebrewMonth.values()) {
            if (text.take(month.written() + "-")) {
                return month;
            }
        }
        throw text.expected(
                Sentence.of("unreadable-rule.hebrew-month", "a Hebrew month with a day, such as NISAN-15 or ADAR-I-14"),
                text.position());
    }
}
