package org.kalends.events.observance;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kalends.events.observance.rule.ChineseDay;
import org.kalends.events.observance.rule.DateRule;
import org.kalends.events.observance.rule.DateRule.AnyOf;
import org.kalends.events.observance.rule.DateRule.Dates;
import org.kalends.events.observance.rule.DateRule.DayOfYear;
import org.kalends.events.observance.rule.DateRule.Fixed;
import org.kalends.events.observance.rule.DateRule.From;
import org.kalends.events.observance.rule.DateRule.FromEaster;
import org.kalends.events.observance.rule.DateRule.LeapDay;
import org.kalends.events.observance.rule.DateRule.NthWeekday;
import org.kalends.events.observance.rule.DateRule.Range;
import org.kalends.events.observance.rule.DateRule.ToBeAnnounced;
import org.kalends.events.observance.rule.DateRule.WeekOf;
import org.kalends.events.observance.rule.DateRule.WeekdayNear;
import org.kalends.events.observance.rule.DateRule.WholeMonth;
import org.kalends.events.observance.rule.DateRule.WholeYears;
import org.kalends.events.observance.rule.DateRule.Within;
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.events.observance.rule.DayRule;
import org.kalends.events.observance.rule.FullMoon;
import org.kalends.events.observance.rule.HebrewDay;
import org.kalends.events.observance.rule.HebrewMonth;
import org.kalends.events.observance.rule.HijriDay;
import org.kalends.events.observance.rule.Recurrence;
import org.kalends.events.observance.rule.SeasonStart;
import org.kalends.events.observance.rule.Years;

/** Date rules in words of one language. */
final class RuleSentence {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** So many listed dates are told one by one. */
    private static final int DATES_TOLD = 6;

    private final DateRuleWords words;
    private final CalendarNames names;
    private final RecurrenceSentence recurrences;

    RuleSentence(DateRuleWords words, Locale locale) {
        this.words = words;
        this.names = new CalendarNames(words, locale);
        this.recurrences = new RecurrenceSentence(words, names);
    }

    String of(DateRule rule) {
        return switch (rule) {
            case DayRule day -> day(day, Form.PLAIN);
            case WeekOf(DayRule day, DayOfWeek begins) ->
                words.weekOf(begins.getValue(), names.weekday(begins, Form.OF), of(day));
            case From(DayRule day, int more) -> words.from(more + 1, names.plural(more + 1), of(day));
            case Range range -> range(range);
            case WholeMonth(Month month) -> words.wholeMonth(names.monthAlone(month));
            case WholeYears(int first, int last) ->
                first == last ? words.wholeYear(first) : words.wholeYears(first, last);
            case Dates(List<DateSpan> spans) -> dates(spans);
            case ToBeAnnounced _ -> words.announced();
            case AnyOf(List<DateRule> rules) ->
                list(rules.stream().map(this::of).toList());
            case Within(DateRule within, Years years) -> within(of(within), years);
            case Recurrence recurrence -> recurrences.of(recurrence);
        };
    }

    private String day(DayRule rule, Form form) {
        return switch (rule) {
            case Fixed(MonthDay day) -> day.equals(LEAP_DAY) ? words.leapYearsOnly(names.day(day)) : names.day(day);
            case LeapDay(MonthDay otherwise) -> words.leapDay(names.day(LEAP_DAY), names.day(otherwise));
            case NthWeekday(int nth, DayOfWeek weekday, Month month) ->
                words.nth(names.ordinal(nth, weekday, form), names.weekday(weekday, form), names.month(month));
            case FromEaster easter -> easter(easter, form);
            case DayOfYear(int number) -> words.dayOfYear(number, form.key());
            case WeekdayNear near -> near(near, form);
            case FullMoon moon -> fullMoon(moon, form);
            case SeasonStart start -> season(start, names.zone(start.zone()), form);
            case HijriDay(int month, int day) -> words.hijri(day, names.hijriMonth(month), form.key());
            case HebrewDay(HebrewMonth month, int day) -> words.hebrew(day, names.hebrewMonth(month), form.key());
            case ChineseDay(int month, int day) -> words.chinese(day, month, form.key());
        };
    }

    private String fullMoon(FullMoon rule, Form form) {
        String ordinal = words.ordinal(rule.nth(), "n", form.key());
        return words.fullMoon(ordinal, names.month(rule.month()), names.zone(rule.zone()), form.key());
    }

    private String easter(FromEaster rule, Form form) {
        Function<Form, String> sunday = f -> rule.orthodox() ? words.orthodoxEaster(f.key()) : words.easter(f.key());
        int days = Math.abs(rule.days());
        if (days == 0) {
            return sunday.apply(form);
        }
        return rule.days() > 0
                ? words.daysAfter(days, names.plural(days), sunday.apply(Form.OF), form.key())
                : words.daysBefore(days, names.plural(days), sunday.apply(Form.OF), form.key());
    }

    private String near(WeekdayNear rule, Form form) {
        String weekday = names.weekday(rule.weekday(), form);
        String first = names.ordinal(1, rule.weekday(), form);
        String last = names.ordinal(-1, rule.weekday(), form);
        String day = day(rule.day(), Form.OF);
        return switch (rule.side()) {
            case AFTER -> words.after(first, weekday, day);
            case ON_OR_AFTER -> words.onOrAfter(first, weekday, day);
            case BEFORE -> words.before(last, weekday, day);
            case ON_OR_BEFORE -> words.onOrBefore(last, weekday, day);
        };
    }

    private String season(SeasonStart rule, String zone, Form form) {
        return switch (rule.kind()) {
            case MARCH_EQUINOX -> words.marchEquinox(zone, form.key());
            case JUNE_SOLSTICE -> words.juneSolstice(zone, form.key());
            case SEPTEMBER_EQUINOX -> words.septemberEquinox(zone, form.key());
            case DECEMBER_SOLSTICE -> words.decemberSolstice(zone, form.key());
        };
    }

    private String range(Range rule) {
        MonthDay first = rule.first();
        MonthDay last = rule.last();
        return first.getMonth() == last.getMonth()
                ? words.rangeInMonth(first.getDayOfMonth(), last.getDayOfMonth(), names.month(first.getMonth()))
                : words.range(names.day(first), names.day(last));
    }

    private String dates(List<DateSpan> spans) {
        Stream<String> told = spans.stream()
                .limit(DATES_TOLD)
                .map(s -> s.isOneDay()
                        ? names.date(s.first())
                        : words.range(names.date(s.first()), names.date(s.last())));
        Stream<String> more = spans.size() > DATES_TOLD ? Stream.of("…") : Stream.empty();
        return list(Stream.concat(told, more).toList());
    }

    private String within(String rule, Years years) {
        boolean hasPace = years.every() > 1;
        String text = hasPace ? words.every(rule, years.every(), names.plural(years.every()), years.start()) : rule;
        if (years.hasStart() && years.from() == years.to()) {
            return words.onlyIn(rule, years.from());
        }
        if (years.hasStart() && !hasPace) {
            return years.hasEnd()
                    ? words.between(text, years.from(), years.to())
                    : words.startingIn(text, years.from());
        }
        return years.hasEnd() ? words.until(text, years.to()) : text;
    }

    /** With commas and an 'and' before the last; with semicolons when a part has commas of its own. */
    private String list(List<String> parts) {
        String comma = parts.stream().anyMatch(p -> p.contains(",")) ? "; " : ", ";
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        String last = (comma.equals("; ") ? comma : " ") + words.and() + " " + parts.getLast();
        return String.join(comma, parts.subList(0, parts.size() - 1)) + last;
    }
}
