package org.kalends.events.calendar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The few words of an observance's name that fit in a line of the almanac: without what nearly all names begin or end with.
 * A name in another language than the reader's is shortened as well; one in a language that is not known stands in full.
 */
final class ShortNames {

    private static final List<Pattern> AROUND = Stream.of(
                    "^(the )?((international|world|united nations|un|global|european|african|national) )*"
                            + "(day|week|month|year|decade)( (of|for|against|on|to|in|without|free from))*"
                            + "( (solidarity with|action (for|against)|awareness (on|of|for)|commemoration (of|in memory of)"
                            + "|remembrance (of|for)|the elimination of|the abolition of|prevention of|combat))?( all| the)?\\s+"
                            + "|^((international|world|united nations|global|european|national) )+|\\s+(day|week|month|year)$",
                    "^((международный|международная|международное|всемирный|всемирная|европейский|национальный) )*"
                            + "(день|неделя|месяц|год|десятилетие)( (борьбы (с|со|против)|за|памяти|действий))?\\s+")
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    /** What says nothing by itself, as of 'United Nations Day'. */
    private static final Pattern NOTHING_LEFT = Pattern.compile(
            "day|week|month|year|decade|день|неделя|месяц|год|десятилетие",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ShortNames() {}

    static String of(String name, Locale locale) {
        String shorter = name;
        for (Pattern around : AROUND) {
            shorter = around.matcher(shorter).replaceAll("").strip();
        }
        return shorter.isEmpty() || NOTHING_LEFT.matcher(shorter).matches()
                ? name
                : shorter.substring(0, 1).toUpperCase(locale) + shorter.substring(1);
    }
}
