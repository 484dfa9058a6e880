package org.kalends.events.calendar;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The few words of an observance's name that fit in a line of the almanac: without what nearly all names begin or end with.
 * A language whose names are not known stands in full; the page cuts it off.
 */
final class ShortNames {

    private static final Map<String, Pattern> AROUND = Map.of(
            "en",
            Pattern.compile("^(the )?((international|world|united nations|un|global|european|african|national) )*"
                    + "(day|week|month|year|decade)( (of|for|against|on|to|in|without|free from))*"
                    + "( (solidarity with|action (for|against)|awareness (on|of|for)|commemoration (of|in memory of)"
                    + "|remembrance (of|for)|the elimination of|the abolition of|prevention of|combat))?( all| the)?\\s+"
                    + "|^((international|world|united nations|global|european|national) )+|\\s+(day|week|month|year)$"),
            "ru",
            Pattern.compile(
                    "^((международный|международная|международное|всемирный|всемирная|европейский|национальный) )*"
                            + "(день|неделя|месяц|год|десятилетие)( (борьбы (с|со|против)|за|памяти|действий))?\\s+"));

    private ShortNames() {}

    static String of(String name, Locale locale) {
        Pattern around = AROUND.get(locale.getLanguage());
        if (around == null) {
            return name;
        }
        String shorter = Pattern.compile(around.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(name)
                .replaceAll("")
                .strip();
        return shorter.isEmpty() ? name : shorter.substring(0, 1).toUpperCase(locale) + shorter.substring(1);
    }
}
