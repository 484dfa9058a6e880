package org.kalends.events.observance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kalends.events.observance.rule.Recurrence;
import org.kalends.events.observance.rule.Recurrence.Weekday;

/** Recurrences of RFC 5545 in words of one language; the written rule where there are no better ones. */
record RecurrenceSentence(DateRuleWords words, CalendarNames names) {

    String of(Recurrence recurrence) {
        String rule = plain(recurrence).orElseGet(() -> words.recurrence(recurrence.text()));
        LocalDate start = recurrence.start();
        String text = words.startingOn(rule, start.getDayOfMonth(), names.date(start));
        if (rule.contains(recurrence.text())) {
            return text;
        }
        String counted = recurrence
                .count()
                .map(n -> words.times(text, n, names.plural(n)))
                .orElse(text);
        return recurrence
                .until()
                .map(last -> words.endingOn(counted, last.getDayOfMonth(), names.date(last)))
                .orElse(counted);
    }

    private Optional<String> plain(Recurrence recurrence) {
        String pace = pace(recurrence);
        if (!recurrence.isSimple()) {
            return Optional.empty();
        }
        return switch (recurrence.frequency()) {
            case DAILY, YEARLY ->
                recurrence.weekdays().isEmpty() && recurrence.monthDays().isEmpty()
                        ? Optional.of(pace)
                        : Optional.empty();
            case WEEKLY -> Optional.of(pace + ": " + list(weekdays(recurrence).map(this::weekday)));
            case MONTHLY -> monthly(recurrence).map(days -> pace + ": " + days);
        };
    }

    private String pace(Recurrence recurrence) {
        int n = recurrence.interval();
        String plural = names.plural(n);
        return switch (recurrence.frequency()) {
            case DAILY -> words.daily(n, plural);
            case WEEKLY -> words.weekly(n, plural);
            case MONTHLY -> words.monthly(n, plural);
            case YEARLY -> words.yearly(n, plural);
        };
    }

    private static Stream<Weekday> weekdays(Recurrence recurrence) {
        return recurrence.weekdays().isEmpty()
                ? Stream.of(new Weekday(0, recurrence.start().getDayOfWeek()))
                : recurrence.weekdays().stream();
    }

    private Optional<String> monthly(Recurrence recurrence) {
        List<Weekday> weekdays = recurrence.weekdays();
        if (!weekdays.isEmpty()) {
            boolean canBeTold = weekdays.stream().allMatch(d -> d.nth() == -1 || (d.nth() >= 1 && d.nth() <= 4));
            return canBeTold ? Optional.of(list(weekdays.stream().map(this::weekday))) : Optional.empty();
        }
        List<Integer> days =
                recurrence.monthDays().isEmpty() ? List.of(recurrence.start().getDayOfMonth()) : recurrence.monthDays();
        return days.stream().allMatch(d -> d >= -1)
                ? Optional.of(list(days.stream().map(d -> d == -1 ? words.lastDay() : words.dayOfMonth(d))))
                : Optional.empty();
    }

    private String weekday(Weekday day) {
        String name = names.weekday(day.weekday(), Form.PLAIN);
        return day.nth() == 0 ? name : words.nthOfEach(names.ordinal(day.nth(), day.weekday(), Form.PLAIN), name);
    }

    private String list(Stream<String> parts) {
        List<String> all = parts.toList();
        String first = all.stream().limit(Math.max(1, all.size() - 1L)).collect(Collectors.joining(", "));
        return all.size() == 1 ? first : first + " " + words.and() + " " + all.getLast();
    }
}
