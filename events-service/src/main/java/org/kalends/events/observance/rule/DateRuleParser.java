package org.kalends.events.observance.rule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads date rules. Grammar:
 *
 * <pre>
 * rule     := term ('|' term)* modifier*
 * term     := day | range:--MM-DD..--MM-DD | month:MM | easter:±N | orthodox-easter:±N | day-of-year:N
 *           | weekday-after:WD:day | week-of:day:WD | span:day+N | years:YYYY..YYYY
 *           | fullmoon:MM | hijri:MM-DD | announced
 * day      := --MM-DD | nth:N:WD:MM          N is 1 to 4, or -1 for the last
 * modifier := &#64;every:N:YYYY | &#64;from:YYYY | &#64;to:YYYY
 * </pre>
 */
final class DateRuleParser {

    private static final String TERMS = "--MM-DD, nth:, range:, month:, easter:, orthodox-easter:, day-of-year:,"
            + " weekday-after:, week-of:, span:, years:, fullmoon:, hijri: or announced";

    private final RuleText text;

    DateRuleParser(String rule) {
        this.text = new RuleText(rule);
    }

    DateRule rule() {
        List<DateRule> terms = new ArrayList<>();
        do {
            terms.add(term());
        } while (text.take("|"));
        DateRule rule = terms.size() == 1 ? terms.getFirst() : new DateRule.AnyOf(List.copyOf(terms));
        Years years = modifiers();
        text.end("'|', '@every:', '@from:', '@to:' or the end");
        return years.equals(Years.ALL) ? rule : new DateRule.Within(rule, years);
    }

    private DateRule term() {
        if (text.looksAt("--") || text.looksAt("nth:")) {
            return day();
        }
        int start = text.position();
        return switch (text.word()) {
            case "range" -> range();
            case "month" -> new DateRule.WholeMonth(month());
            case "easter" -> new DateRule.FromEaster(false, text.signedNumber());
            case "orthodox-easter" -> new DateRule.FromEaster(true, text.signedNumber());
            case "day-of-year" -> new DateRule.DayOfYear(text.number(1, 366));
            case "weekday-after" -> weekdayAfter();
            case "week-of" -> weekOf();
            case "span" -> from();
            case "years" -> years();
            case "fullmoon" -> announced("fullmoon", month().toString());
            case "hijri" -> announced("hijri", hijri());
            case "announced" -> new DateRule.ToBeAnnounced("announced");
            default -> throw text.expected(TERMS, start);
        };
    }

    private DateRule day() {
        if (text.take("nth:")) {
            return nth();
        }
        return new DateRule.Fixed(monthDay());
    }

    private DateRule nth() {
        int start = text.position();
        int nth = text.take("-1") ? -1 : text.number(1, 4, "1 to 4, or -1 for the last", start);
        text.require(":");
        DayOfWeek weekday = weekday();
        text.require(":");
        return new DateRule.NthWeekday(nth, weekday, month());
    }

    private DateRule range() {
        MonthDay first = monthDay();
        text.require("..");
        int start = text.position();
        MonthDay last = monthDay();
        if (last.isBefore(first)) {
            throw text.expected("a day not before " + first, start);
        }
        return new DateRule.Range(first, last);
    }

    private DateRule weekdayAfter() {
        DayOfWeek weekday = weekday();
        text.require(":");
        return new DateRule.WeekdayAfter(weekday, day());
    }

    private DateRule weekOf() {
        DateRule day = day();
        text.require(":");
        return new DateRule.WeekOf(day, weekday());
    }

    private DateRule from() {
        DateRule day = day();
        text.require("+");
        return new DateRule.From(day, text.number(1, 366));
    }

    private DateRule years() {
        int first = text.year();
        text.require("..");
        return new DateRule.WholeYears(first, text.number(first, 9999));
    }

    private String hijri() {
        int month = text.number(1, 12);
        text.require("-");
        return month + "-" + text.number(1, 30);
    }

    private static DateRule announced(String form, String of) {
        return new DateRule.ToBeAnnounced(form + ":" + of);
    }

    private Years modifiers() {
        Years years = Years.ALL;
        while (text.take("@")) {
            int start = text.position();
            years = switch (text.word()) {
                case "every" -> every(years);
                case "from" -> years.from(text.year());
                case "to" -> years.to(text.year());
                default -> throw text.expected("every:, from: or to:", start);
            };
        }
        return years;
    }

    private Years every(Years years) {
        int distance = text.number(1, 1000);
        text.require(":");
        return years.every(distance, text.year());
    }

    private MonthDay monthDay() {
        int start = text.position();
        text.require("--");
        int month = text.number(1, 12);
        text.require("-");
        int day = text.number(1, 31);
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException noSuchDay) {
            throw text.expected("a day that " + Month.of(month) + " has", start);
        }
    }

    private Month month() {
        return Month.of(text.number(1, 12));
    }

    private DayOfWeek weekday() {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (text.take(weekday.name().substring(0, 3))) {
                return weekday;
            }
        }
        throw text.expected("a weekday, MON to SUN", text.position());
    }
}
