package org.kalends.events.observance;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.rule.DateRule;
import org.kalends.events.observance.rule.DateRule.AnyOf;
import org.kalends.events.observance.rule.DateRule.DayOfYear;
import org.kalends.events.observance.rule.DateRule.Fixed;
import org.kalends.events.observance.rule.DateRule.From;
import org.kalends.events.observance.rule.DateRule.FromEaster;
import org.kalends.events.observance.rule.DateRule.NthWeekday;
import org.kalends.events.observance.rule.DateRule.Range;
import org.kalends.events.observance.rule.DateRule.ToBeAnnounced;
import org.kalends.events.observance.rule.DateRule.WeekOf;
import org.kalends.events.observance.rule.DateRule.WeekdayAfter;
import org.kalends.events.observance.rule.DateRule.WholeMonth;
import org.kalends.events.observance.rule.DateRule.WholeYears;
import org.kalends.events.observance.rule.DateRule.Within;
import org.kalends.layout.Reader;

/** Explains a date rule in the reader's language, for example 'the third Thursday of November'. */
@RequestScoped
class RuleWords {

    private final Reader reader;

    @Inject
    RuleWords(Reader reader) {
        this.reader = reader;
    }

    String of(DateRule rule) {
        ObservanceWords words = reader.words(ObservanceWords.class);
        return switch (rule) {
            case Fixed(MonthDay day) -> day(day);
            case NthWeekday(int nth, DayOfWeek weekday, Month month) ->
                words.nth(nth, gender(weekday), name(weekday), month.getDisplayName(TextStyle.FULL, locale()));
            case FromEaster easter -> easter(easter, words);
            case DayOfYear(int number) -> words.dayOfYear(number);
            case WeekdayAfter(DayOfWeek weekday, DateRule day) -> words.weekdayAfter(name(weekday), of(day));
            case WeekOf(DateRule day, DayOfWeek begins) -> words.weekOf(name(begins), of(day));
            case From(DateRule day, int more) -> words.from(more + 1, of(day));
            case Range(MonthDay first, MonthDay last) -> words.span(day(first), day(last));
            case WholeMonth(Month month) -> words.wholeMonth(month.getDisplayName(TextStyle.FULL_STANDALONE, locale()));
            case WholeYears(int first, int last) ->
                first == last ? words.wholeYear(first) : words.span(String.valueOf(first), String.valueOf(last));
            case ToBeAnnounced _ -> words.announced();
            case AnyOf any -> any.rules().stream().map(this::of).collect(Collectors.joining(" " + words.and() + " "));
            case Within within -> within(within, words);
        };
    }

    private String easter(FromEaster rule, ObservanceWords words) {
        String sunday = rule.orthodox() ? words.orthodoxEaster() : words.easter();
        if (rule.days() == 0) {
            return sunday;
        }
        return rule.days() > 0 ? words.after(rule.days(), sunday) : words.before(-rule.days(), sunday);
    }

    private String within(Within rule, ObservanceWords words) {
        String text = of(rule.rule());
        if (rule.years().every() > 1) {
            text = words.every(text, rule.years().every(), rule.years().since());
        }
        if (rule.years().hasStart()) {
            text = words.startingIn(text, rule.years().from());
        }
        return rule.years().hasEnd() ? words.until(text, rule.years().to()) : text;
    }

    private String day(MonthDay day) {
        return DateTimeFormatter.ofPattern("d MMMM", locale()).format(day);
    }

    private String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, locale());
    }

    /** The grammatical gender of the weekday's Russian name. */
    private static String gender(DayOfWeek weekday) {
        return switch (weekday) {
            case MONDAY, TUESDAY, THURSDAY -> "m";
            case WEDNESDAY, FRIDAY, SATURDAY -> "f";
            case SUNDAY -> "n";
        };
    }

    private Locale locale() {
        return reader.locale();
    }
}
