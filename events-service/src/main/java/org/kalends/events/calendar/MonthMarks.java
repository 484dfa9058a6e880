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
import org.kalends.layout.Reader;

/** The observances of some days, those with a campaign of ours first. */
@RequestScoped
class MonthMarks {

    private final Observances observances;
    private final Reader reader;

    @Inject
    MonthMarks(Observances observances, Reader reader) {
        this.observances = observances;
        this.reader = reader;
    }

    /** By day, in the order in which they are shown. */
    Map<LocalDate, List<Month.Marked>> between(
            LocalDate first, LocalDate last, List<Campaign> campaigns, boolean only) {
        return observances.inOrder().stream()
                .sorted(Comparator.comparing(MonthMarks::rank).thenComparing(o -> o.name(reader.locale())))
                .flatMap(o -> IntStream.rangeClosed(first.getYear(), last.getYear())
                        .boxed()
                        .flatMap(year -> o.occurrences(year).stream())
                        .map(span -> Map.entry(span.first(), mark(o, span.first(), campaigns))))
                .filter(e -> !e.getKey().isBefore(first) && !e.getKey().isAfter(last))
                .filter(e -> !only || e.getValue().red())
                .sorted(Comparator.comparing(e -> !e.getValue().red()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Month.Marked mark(Observance observance, LocalDate day, List<Campaign> campaigns) {
        Optional<Campaign> ours = campaigns.stream()
                .filter(c -> c.date().equals(day) && c.observanceKey().equals(observance.key()))
                .findFirst();
        String href = ours.map(c -> "/events/campaigns/" + c.id()).orElse("/events/observances/" + observance.key());
        return new Month.Marked(observance.name(reader.locale()), href, ours.isPresent());
    }

    /** Days that the world marks come before those of one country, and before weeks, months and years. */
    private static int rank(Observance observance) {
        boolean day = observance.kind().endsWith("day");
        return (day ? 0 : 2) + (observance.countries().isEmpty() ? 0 : 1);
    }
}
