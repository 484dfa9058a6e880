package org.kalends.events.observance;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Reader;

/** What the filters of the list of observances offer. */
@RequestScoped
class FilterChoices {

    private static final List<Integer> TURNS = List.of(10, 25, 50, 75, 100);

    private final KindWords kinds;
    private final Reader reader;

    @Inject
    FilterChoices(KindWords kinds, Reader reader) {
        this.kinds = kinds;
        this.reader = reader;
    }

    record Choices(
            List<Choice> months,
            List<Choice> topics,
            List<Choice> kinds,
            List<Choice> authorities,
            List<Choice> countries,
            List<Choice> turns) {}

    Choices of(List<Observance> all, ObservanceFilter asked) {
        return new Choices(
                months(asked),
                choices(all.stream().flatMap(o -> o.topics().stream()), asked.topic()).stream()
                        .map(c -> new Choice(c.key(), c.key().replace('-', ' '), c.chosen()))
                        .toList(),
                choices(all.stream().map(Observance::kind), asked.kind()).stream()
                        .map(c -> new Choice(c.key(), kinds.of(c.key()), c.chosen()))
                        .toList(),
                choices(all.stream().map(Observance::proclaimedBy), asked.authority()),
                choices(all.stream().flatMap(o -> o.countries().stream()), asked.country()).stream()
                        .map(c -> new Choice(c.key(), country(c.key()), c.chosen()))
                        .toList(),
                TURNS.stream()
                        .map(String::valueOf)
                        .map(n -> new Choice(n, n, n.equals(asked.turns())))
                        .toList());
    }

    private List<Choice> months(ObservanceFilter asked) {
        return Arrays.stream(Month.values())
                .map(m -> new Choice(
                        String.valueOf(m.getValue()),
                        m.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale()),
                        m == asked.monthAsked()))
                .toList();
    }

    private String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(reader.locale());
    }

    private static List<Choice> choices(Stream<String> there, String chosen) {
        return there.filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(t -> new Choice(t, t, t.equals(chosen)))
                .toList();
    }
}
