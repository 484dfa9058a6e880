package org.kalends.events.observance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.Property;
import org.kalends.events.observance.DateDecision.Days;
import org.kalends.events.observance.rule.DateRule;
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.events.observance.rule.UnreadableRule;

/**
 * An event of a calendar with the single days that are added to it (RDATE), taken from it (EXDATE) and replaced
 * (RECURRENCE-ID), as one observance: the recurrence is its date rule, the years with single days have dates of their own.
 * Of the recurrence only those years are looked at.
 *
 * @param replacements the events that stand for single days of it
 */
record IcsSeries(IcsEvent event, List<IcsEvent> replacements) {

    /** How many single days an event may have. */
    static final int MOST_DAYS = 100;

    /** As many dates as one year can have in all. */
    private static final int MOST_IN_A_YEAR = 12;

    /** Gives each year's dates the form in which people's are kept. */
    interface Deciding {
        DateDecision decide(int year, List<Days> dates);
    }

    FileRow row(long number, FileWords words, Deciding deciding) {
        Optional<DateSpan> span = event.span();
        if (span.isEmpty()) {
            return FileRow.wrong(number, Property.DTSTART, words.eventUndated());
        }
        if (event.isCancelled()) {
            return FileRow.wrong(number, Property.STATUS, words.eventCancelled());
        }
        if (replacements.stream().anyMatch(IcsEvent::replacesTheRest)) {
            return FileRow.wrong(number, Property.RECURRENCE_ID, words.restReplaced());
        }
        if (added().size() + taken().size() + replacements.size() > MOST_DAYS) {
            return FileRow.wrong(number, Property.RDATE, words.tooManySingleDates(MOST_DAYS));
        }
        return row(number, span.get(), words, deciding);
    }

    private FileRow row(long number, DateSpan first, FileWords words, Deciding deciding) {
        Map<String, String> texts = event.texts();
        Optional<String> recurrence = event.recurrence();
        texts.put("kind", recurrence.isPresent() ? "anniversary" : "once");
        texts.put("rule", recurrence.map(rule -> recurring(first, rule)).orElseGet(() -> listed(first)));
        Map<Integer, List<DateSpan>> years = recurrence.isPresent() ? years(texts.get("rule")) : Map.of();
        if (years.values().stream().anyMatch(dates -> dates.size() > MOST_IN_A_YEAR)) {
            return FileRow.wrong(number, Property.EXDATE, words.tooManyInAYear(MOST_IN_A_YEAR));
        }
        return FileRow.good(number, null, texts)
                .decided(years.entrySet().stream()
                        .map(year -> deciding.decide(year.getKey(), days(year.getValue())))
                        .toList());
    }

    private List<LocalDate> added() {
        return event.days(Property.RDATE);
    }

    private List<LocalDate> taken() {
        return event.days(Property.EXDATE);
    }

    /** The recurrence, and the days that are added to it. */
    private String recurring(DateSpan first, String recurrence) {
        String rule = YearlyRules.recurring(first.first(), first.last(), recurrence);
        return added().isEmpty() ? rule : "(" + rule + ")|" + dates(spans(added(), first));
    }

    /** Without a recurrence all its days are listed. */
    private String listed(DateSpan first) {
        Set<LocalDate> days = new TreeSet<>(added());
        days.add(first.first());
        return dates(changed(spans(days, first)));
    }

    private static List<DateSpan> spans(Collection<LocalDate> days, DateSpan like) {
        long more = ChronoUnit.DAYS.between(like.first(), like.last());
        return days.stream().map(day -> new DateSpan(day, day.plusDays(more))).toList();
    }

    private static String dates(List<DateSpan> spans) {
        return "dates:"
                + spans.stream()
                        .map(s -> s.isOneDay() ? s.first().toString() : s.first() + ".." + s.last())
                        .collect(Collectors.joining(","));
    }

    /** The years in which days are taken away or replaced, with all their dates. */
    private Map<Integer, List<DateSpan>> years(String written) {
        DateRule rule;
        try {
            rule = DateRule.parse(written);
        } catch (UnreadableRule toldByTheChecks) {
            return Map.of();
        }
        Map<Integer, List<DateSpan>> years = new TreeMap<>();
        Stream.concat(
                        taken().stream(),
                        replacements.stream()
                                .flatMap(r -> Stream.concat(
                                        r.replaces().stream(), r.span().stream().map(DateSpan::first))))
                .map(LocalDate::getYear)
                .distinct()
                .forEach(year -> {
                    List<DateSpan> before = rule.in(year);
                    List<DateSpan> after = changed(before).stream()
                            .filter(span -> span.first().getYear() == year)
                            .toList();
                    if (!after.equals(before)) {
                        years.put(year, after);
                    }
                });
        return years;
    }

    /** These without what is taken away or replaced, and with what replaces. */
    private List<DateSpan> changed(List<DateSpan> spans) {
        Set<LocalDate> gone = new HashSet<>(taken());
        Map<LocalDate, DateSpan> instead = new HashMap<>();
        replacements.forEach(replacement -> {
            LocalDate day = replacement.replaces().orElseThrow();
            gone.add(day);
            replacement.span().filter(span -> !replacement.isCancelled()).ifPresent(span -> instead.put(day, span));
        });
        List<DateSpan> left = new ArrayList<>(
                spans.stream().filter(span -> !gone.contains(span.first())).toList());
        left.addAll(instead.values());
        return left.stream()
                .distinct()
                .sorted(Comparator.comparing(DateSpan::first).thenComparing(DateSpan::last))
                .toList();
    }

    private static List<Days> days(List<DateSpan> spans) {
        return spans.stream().map(span -> new Days(span.first(), span.last())).toList();
    }
}
