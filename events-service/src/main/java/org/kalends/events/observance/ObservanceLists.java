package org.kalends.events.observance;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
    private final FilterChoices choices;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    ObservanceLists(
            Observances observances,
            RuleWords rules,
            FilterChoices choices,
            Reader reader,
            Moments moments,
            Clock clock) {
        this.observances = observances;
        this.rules = rules;
        this.choices = choices;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    /** An observance in the list; {@code turns} is how many years it completes in the year asked for, or empty. */
    record Line(String key, String name, String rule, String next, String proclaimedBy, String turns) {}

    /** The list; {@code earlier} and {@code later} are addresses of other pages, null where there is none. */
    record Listing(
            ObservanceFilter asked,
            FilterChoices.Choices choices,
            int found,
            int all,
            int page,
            int pages,
            String earlier,
            String later,
            List<Line> rows) {}

    Listing draw(ObservanceFilter asked) {
        List<Observance> all = observances.inOrder();
        List<Observance> found = found(all, asked);
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int page = Math.min(asked.pageNumber(), pages);
        return new Listing(
                asked,
                choices.of(all, asked),
                found.size(),
                (int) all.stream()
                        .filter(o -> o.isHidden() == asked.wantsHidden())
                        .count(),
                page,
                pages,
                page > 1 ? asked.address(page - 1) : null,
                page < pages ? asked.address(page + 1) : null,
                found.stream()
                        .skip((page - 1L) * PAGE)
                        .limit(PAGE)
                        .map(o -> line(o, asked))
                        .toList());
    }

    /** All that is asked for, in the order of the list. */
    List<Observance> found(ObservanceFilter asked) {
        return found(observances.inOrder(), asked);
    }

    private List<Observance> found(List<Observance> all, ObservanceFilter asked) {
        int year = today().getYear();
        return all.stream()
                .filter(o -> asked.admits(o, year))
                .sorted(order(asked))
                .toList();
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

    private Line line(Observance observance, ObservanceFilter asked) {
        OptionalInt year = asked.roundYear();
        Optional<DateSpan> shown = year.isPresent()
                ? observance.occurrences(year.getAsInt()).stream().findFirst()
                : next(observance, 1).stream().findFirst();
        OptionalInt turns = year.isPresent() ? observance.roundYears(year.getAsInt()) : year;
        return new Line(
                observance.key(),
                observance.name(reader.locale()),
                rules.of(observance.dateRule()),
                shown.map(span -> moments.day(span.first())).orElse(""),
                observance.proclaimedBy(),
                turns.isPresent() ? String.valueOf(turns.getAsInt()) : "");
    }

    private Comparator<Observance> order(ObservanceFilter asked) {
        Comparator<Observance> byName =
                Comparator.comparing(o -> o.name(reader.locale()), Collator.getInstance(reader.locale()));
        int year = asked.roundYear().orElse(today().getYear());
        Comparator<Observance> byDay = Comparator.<Observance, LocalDate>comparing(o -> firstDay(o, year))
                .thenComparing(byName);
        if (asked.roundYear().isPresent()) {
            return Comparator.<Observance>comparingInt(o -> o.roundYears(year).orElse(0))
                    .reversed()
                    .thenComparing(byDay);
        }
        return asked.monthAsked() == null ? byName : byDay;
    }

    private static LocalDate firstDay(Observance observance, int year) {
        return observance.occurrences(year).stream()
                .map(DateSpan::first)
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
