package org.kalends.events.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.observance.Observance;
import org.kalends.events.observance.Observances;
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** The observances of some days, those with a campaign of ours first. */
@RequestScoped
class DayMarks {

    private final Observances observances;
    private final Reader reader;
    private final Moments moments;

    @Inject
    DayMarks(Observances observances, Reader reader, Moments moments) {
        this.observances = observances;
        this.reader = reader;
        this.moments = moments;
    }

    /** By day, in the order in which they are shown. */
    Map<LocalDate, List<DayContent.Marked>> of(InView view) {
        boolean all = view.filter().shows("observances");
        boolean ours = view.filter().shows("campaigns");
        return observances.inOrder().stream()
                .filter(view.filter()::admits)
                .sorted(Comparator.comparing(DayMarks::rank).thenComparing(o -> o.name(reader.locale())))
                .flatMap(o -> IntStream.rangeClosed(
                                view.first().getYear(), view.last().getYear())
                        .boxed()
                        .flatMap(year -> o.occurrences(year).stream())
                        .map(span -> Map.entry(span.first(), mark(o, span, view.campaigns()))))
                .filter(e -> !e.getKey().isBefore(view.first()) && !e.getKey().isAfter(view.last()))
                .filter(e -> e.getValue().red() ? ours || all : all)
                .sorted(Comparator.comparing(e -> !e.getValue().red()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private DayContent.Marked mark(Observance observance, DateSpan span, List<Campaign> campaigns) {
        Optional<Campaign> ours = campaigns.stream()
                .filter(c -> c.date().equals(span.first()) && c.observanceKey().equals(observance.key()))
                .findFirst();
        String href = ours.map(c -> "/events/campaigns/" + c.id()).orElse("/events/observances/" + observance.key());
        String until =
                span.isOneDay() ? null : reader.words(CalendarWords.class).until(moments.day(span.last()));
        return new DayContent.Marked(
                observance.name(reader.locale()), href, ours.isPresent(), until, ours.orElse(null));
    }

    /** Days that the world marks come before those of one country, and before weeks, months and years. */
    private static int rank(Observance observance) {
        boolean day = observance.kind().endsWith("day");
        return (day ? 0 : 2) + (observance.countries().isEmpty() ? 0 : 1);
    }
}
