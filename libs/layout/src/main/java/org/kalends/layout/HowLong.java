package org.kalends.layout;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.MessageFormat;

/** A length of time in words: within two days to the minute, beyond in whole days. */
record HowLong(Duration size, boolean past) {

    private static final Duration IN_DAYS_FROM = Duration.ofHours(48);

    private static final Map<Locale, Words> WORDS = Map.of(
            Locale.ENGLISH,
            new Words("{0,plural,one{# day}other{# days}}", "{0} h", "{0} min", "in {0}", "{0} ago", "now"),
            Locale.of("ru"),
            new Words(
                    "{0,plural,one{# день}few{# дня}many{# дней}other{# дня}}",
                    "{0} ч",
                    "{0} мин",
                    "через {0}",
                    "{0} назад",
                    "сейчас"));

    static HowLong of(Duration duration) {
        return new HowLong(duration.abs(), duration.isNegative());
    }

    String in(Locale locale) {
        Words words = words(locale);
        if (size.compareTo(IN_DAYS_FROM) >= 0) {
            return say(words.days, locale, size.toDays());
        }
        String minutes = say(words.minutes, locale, size.toMinutesPart());
        if (size.toHours() == 0) {
            return minutes;
        }
        String hours = say(words.hours, locale, size.toHours());
        return size.toMinutesPart() == 0 ? hours : hours + " " + minutes;
    }

    String fromNow(Locale locale) {
        Words words = words(locale);
        if (size.toMinutes() == 0) {
            return words.now;
        }
        return say(past ? words.past : words.future, locale, in(locale));
    }

    private static Words words(Locale locale) {
        return WORDS.getOrDefault(locale, WORDS.get(Locale.ENGLISH));
    }

    private static String say(String pattern, Locale locale, Object value) {
        return new MessageFormat(pattern, locale).format(new Object[] {value});
    }

    private record Words(String days, String hours, String minutes, String future, String past, String now) {}
}
