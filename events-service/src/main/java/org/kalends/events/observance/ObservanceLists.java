package org.kalends.events.observance;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.rule.DateSpan;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws the list of observances for what is asked of it. */
@RequestScoped
class ObservanceLists {

    private static final int PAGE = 40;
    private static final int YEARS_AHEAD = 6;

    private final Observances observances;
    private final RuleWords rules;
    private final KindWords kinds;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    ObservanceLists(
            Observances observances, RuleWords rules, KindWords kinds, Reader reader, Moments moments, Clock clock) {
        this.observances = observances;
        this.rules = rules;
        this.kinds = kinds;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    record Line(String key, String name, String rule, String next, String proclaimedBy) {}

    /** The list; {@code earlier} and {@code later} are addresses of other pages, null where there is none. */
    record Listing(
            ObservanceFilter asked,
            List<Choice> months,
            List<Choice> topics,
            List<Choice> kinds,
            int found,
            int all,
            int page,
            int pages,
            String earlier,
            String later,
            List<Line> rows) {}

    Listing draw(ObservanceFilter asked) {
        List<Observance> all = observances.inOrder();
        List<Observance> found = all.stream()
                .filter(o -> asked.admits(o, today().getYear()))
                .sorted(order(asked))
                .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int page = Math.min(asked.pageNumber(), pages);
        return new Listing(
                asked,
                months(asked),
                topics(all, asked),
                kindChoices(all, asked),
                found.size(),
                all.size(),
                page,
                pages,
                page > 1 ? asked.address(page - 1) : null,
                page < pages ? asked.address(page + 1) : null,
                found.stream()
                        .skip((page - 1L) * PAGE)
                        .limit(PAGE)
                        .map(this::line)
                        .toList());
    }

    /** The occurrences from today on, soonest first. */
    List<DateSpan> next(Observance observance, int most) {
        int year = today().getYear();
        return IntStream.rangeClosed(year - 1, year + YEARS_AHEAD)
                .boxed()
                .flatMap(y -> observance.occurrences(y).stream())
                .filter(span -> !span.last().isBefore(today()))
                .limit(most)
                .toList();
    }

    String words(DateSpan span) {
        return span.isOneDay()
                ? moments.day(span.first())
                : reader.words(ObservanceWords.class).span(moments.day(span.first()), moments.day(span.last()));
    }

    private Line line(Observance observance) {
        Optional<DateSpan> next = next(observance, 1).stream().findFirst();
        return new Line(
                observance.key(),
                observance.name(reader.locale()),
                rules.of(observance.dateRule()),
                next.map(span -> moments.day(span.first())).orElse(""),
                observance.proclaimedBy());
    }

    private Comparator<Observance> order(ObservanceFilter asked) {
        Comparator<Observance> byName =
                Comparator.comparing(o -> o.name(reader.locale()), Collator.getInstance(reader.locale()));
        return asked.monthAsked() == null
                ? byName
                : Comparator.comparing(this::dayThisYear).thenComparing(byName);
    }

    private LocalDate dayThisYear(Observance observance) {
        return observance.occurrences(today().getYear()).stream()
                .map(DateSpan::first)
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private List<Choice> months(ObservanceFilter asked) {
        return Arrays.stream(Month.values())
                .map(m -> new Choice(
                        String.valueOf(m.getValue()),
                        m.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale()),
                        m == asked.monthAsked()))
                .toList();
    }

    private static List<Choice> topics(List<Observance> all, ObservanceFilter asked) {
        return all.stream()
                .flatMap(o -> o.topics().stream())
                .distinct()
                .sorted()
                .map(t -> new Choice(t, t.replace('-', ' '), t.equals(asked.topic())))
                .toList();
    }

    private List<Choice> kindChoices(List<Observance> all, ObservanceFilter asked) {
        Stream<String> there = all.stream().map(Observance::kind).distinct().sorted();
        return there.map(k -> new Choice(k, kinds.of(k), k.equals(asked.kind())))
                .toList();
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
