package org.kalends.events.observance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes date rules for what files give in other forms: a date, or a recurrence of RFC 5545. */
final class YearlyRules {

    private static final Pattern NTH = Pattern.compile("([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU)");
    private static final Map<String, String> WEEKDAYS =
            Map.of("MO", "MON", "TU", "TUE", "WE", "WED", "TH", "THU", "FR", "FRI", "SA", "SAT", "SU", "SUN");
    private static final int LAST_YEAR = 9_999;

    private YearlyRules() {}

    /** Rule and first year for a date: once for an event, yearly since then for anything else. */
    static Map<String, String> of(LocalDate date, Map<String, String> texts) {
        if ("once".equals(texts.get("kind"))) {
            return Map.of("rule", once(date, date));
        }
        Map<String, String> yearly = new HashMap<>(Map.of("rule", day(date)));
        if (texts.getOrDefault("since", "").isEmpty()) {
            yearly.put("since", String.valueOf(date.getYear()));
        }
        return yearly;
    }

    /** These days of one year and no others; both are inclusive. */
    static String once(LocalDate first, LocalDate last) {
        return "dates:" + first + (last.equals(first) ? "" : ".." + last);
    }

    /**
     * A recurrence (RFC 5545, section 3.3.10) as a date rule: where it is yearly on a day or a weekday of a month in our
     * own words, else as it stands, for the grammar to take or refuse. Nothing is spun out.
     */
    static String recurring(LocalDate first, LocalDate last, String recurrence) {
        Map<String, String> parts = parts(recurrence);
        return own(first, last, parts).orElse("rrule:" + first + ":" + recurrence);
    }

    private static Optional<String> own(LocalDate first, LocalDate last, Map<String, String> parts) {
        if (!"YEARLY".equals(parts.remove("FREQ")) || parts.containsKey("UNTIL")) {
            return Optional.empty();
        }
        parts.remove("WKST");
        int every = number(parts.remove("INTERVAL"), 1);
        int count = number(parts.remove("COUNT"), 0);
        return yearlyDay(first, parts).map(day -> {
            String years = every > 1 ? "@every:" + every + ":" + first.getYear() : "";
            long end = first.getYear() + (count - 1L) * every;
            String until = count > 0 && end <= LAST_YEAR ? "@to:" + end : "";
            return span(day, first, last) + years + "@from:" + first.getYear() + until;
        });
    }

    private static Optional<String> yearlyDay(LocalDate first, Map<String, String> parts) {
        String month = parts.getOrDefault("BYMONTH", String.valueOf(first.getMonthValue()));
        String dayOfMonth = parts.getOrDefault("BYMONTHDAY", String.valueOf(first.getDayOfMonth()));
        Matcher weekday = NTH.matcher(parts.getOrDefault("BYDAY", ""));
        boolean plain = parts.keySet().stream().allMatch(p -> p.equals("BYMONTH") || p.equals("BYMONTHDAY"));
        if (plain
                && month.equals(String.valueOf(first.getMonthValue()))
                && dayOfMonth.equals(String.valueOf(first.getDayOfMonth()))) {
            return Optional.of(day(first));
        }
        boolean nth = weekday.matches()
                && parts.size() == 2
                && parts.containsKey("BYMONTH")
                && month.equals(String.valueOf(first.getMonthValue()));
        return nth
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "nth:%s:%s:%02d",
                        weekday.group(1),
                        WEEKDAYS.get(weekday.group(2)),
                        first.getMonthValue()))
                : Optional.empty();
    }

    private static String span(String day, LocalDate first, LocalDate last) {
        long more = ChronoUnit.DAYS.between(first, last);
        return more == 0 ? day : "span:" + day + "+" + more;
    }

    private static String day(LocalDate date) {
        return String.format(Locale.ROOT, "--%02d-%02d", date.getMonthValue(), date.getDayOfMonth());
    }

    private static Map<String, String> parts(String recurrence) {
        Map<String, String> parts = new HashMap<>();
        for (String part : recurrence.toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return parts;
    }

    private static int number(String digits, int otherwise) {
        return digits != null && digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : otherwise;
    }
}
