package org.kalends.events.observance.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kalends.layout.problem.Sentence;

/**
 * Reads date rules. Grammar; docs/date-rules.md has an example of each:
 *
 * <pre>
 * rule     := term ('|' term)* modifier*
 * term     := day | '(' rule ')' | range:--MM-DD..--MM-DD | month:MM | years:YYYY | years:YYYY..YYYY
 *           | week-of:day:WD | span:day+N | dates:when(,when)* | rrule:YYYY-MM-DD:FREQ=… | announced
 * day      := one of those that {@link DayTerms} reads
 * when     := YYYY-MM-DD | YYYY-MM-DD..YYYY-MM-DD
 * modifier := &#64;every:N:YYYY | &#64;from:YYYY | &#64;to:YYYY, each once
 * WD       := MON to SUN
 * </pre>
 */
final class DateRuleParser {

    private static final int LONGEST = 400;
    private static final int LONGEST_OVER_NEW_YEAR = 183;
    private static final int LONGEST_DATES = 366;

    private static final Sentence TERMS = Sentence.of(
            "unreadable-rule.terms",
            "{0}, range:, month:, years:, week-of:, span:, dates:, rrule:, '(' or announced",
            DayTerms.NAMES);

    private final RuleText text;
    private final DayTerms days;
    private final Nesting nesting;

    DateRuleParser(String rule) {
        this.text = new RuleText(rule);
        this.nesting = new Nesting(text);
        this.days = new DayTerms(text, nesting);
    }

    DateRule rule() {
        text.atMost(LONGEST);
        DateRule rule = alternatives();
        text.end(Sentence.of("unreadable-rule.end", "'|', '@every:', '@from:', '@to:' or the end"));
        return rule;
    }

    private DateRule alternatives() {
        List<DateRule> terms = new ArrayList<>();
        do {
            terms.add(term());
        } while (text.take("|"));
        DateRule rule = terms.size() == 1 ? terms.getFirst() : new DateRule.AnyOf(List.copyOf(terms));
        Years years = modifiers();
        return years.equals(Years.ALL) ? rule : new DateRule.Within(rule, years);
    }

    private DateRule term() {
        if (text.looksAt("--")) {
            return new DateRule.Fixed(text.monthDay());
        }
        if (text.take("(")) {
            return nesting.inside(this::group);
        }
        int start = text.position();
        String word = text.word();
        return switch (word) {
            case "range:" -> range();
            case "month:" -> new DateRule.WholeMonth(text.month());
            case "years:" -> years();
            case "week-of:" -> weekOf();
            case "span:" -> new DateRule.From(days.day(), plus());
            case "dates:" -> dates();
            case "rrule:" -> new RecurrenceReader(text).read();
            case "announced" -> new DateRule.ToBeAnnounced();
            default -> days.named(word, start, TERMS);
        };
    }

    private DateRule group() {
        DateRule rule = alternatives();
        text.require(")");
        return rule;
    }

    private DateRule range() {
        MonthDay first = text.monthDay();
        text.require("..");
        int start = text.position();
        MonthDay last = text.monthDay();
        DateRule.Range range = new DateRule.Range(first, last);
        if (last.isBefore(first) && range.in(2001).getFirst().length() > LONGEST_OVER_NEW_YEAR) {
            throw text.expected(
                    Sentence.of(
                            "unreadable-rule.range",
                            "a day not before {0}, or at most {1} days over the new year",
                            first.toString(),
                            LONGEST_OVER_NEW_YEAR),
                    start);
        }
        return range;
    }

    private DateRule weekOf() {
        DayRule day = days.day();
        text.require(":");
        return new DateRule.WeekOf(day, text.weekday());
    }

    private int plus() {
        text.require("+");
        return text.number(1, 366);
    }

    private DateRule years() {
        int first = text.year();
        return new DateRule.WholeYears(first, text.take("..") ? text.number(first, 9999) : first);
    }

    private DateRule dates() {
        List<DateSpan> spans = new ArrayList<>();
        do {
            LocalDate first = text.date();
            spans.add(text.take("..") ? until(first) : DateSpan.of(first));
        } while (text.take(","));
        spans.sort(Comparator.comparing(DateSpan::first));
        return new DateRule.Dates(List.copyOf(spans));
    }

    private DateSpan until(LocalDate first) {
        int start = text.position();
        LocalDate last = text.date();
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DATES - 1L))) {
            throw text.expected(
                    Sentence.of(
                            "unreadable-rule.until",
                            "a date not before {0} and at most {1} days on",
                            first.toString(),
                            LONGEST_DATES),
                    start);
        }
        return new DateSpan(first, last);
    }

    private Years modifiers() {
        Years years = Years.ALL;
        Set<String> seen = new HashSet<>();
        while (text.take("@")) {
            int start = text.position();
            String word = text.word();
            if (!seen.add(word)) {
                throw text.expected(Sentence.of("unreadable-rule.once", "every:, from: or to:, each once"), start);
            }
            years = switch (word) {
                case "every:" -> every(years);
                case "from:" -> years.from(text.year());
                case "to:" -> years.to(text.year());
                default -> throw text.expected(Sentence.of("unreadable-rule.modifier", "every:, from: or to:"), start);
            };
            if (years.areNone()) {
                throw text.expected(
                        Sentence.of("unreadable-rule.no-year", "a last year that is not before the first"), start);
            }
        }
        return years;
    }

    private Years every(Years years) {
        int distance = text.number(1, 1000);
        text.require(":");
        return years.every(distance, text.year());
    }
}
