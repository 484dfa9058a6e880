package org.kalends.events.observance;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.rule.DateSpan;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Tells what people decided about the dates of single years, with what the rule gives beside it. */
@RequestScoped
class DecisionLines {

    private final ObservanceLists lists;
    private final Moments moments;
    private final Reader reader;

    @Inject
    DecisionLines(ObservanceLists lists, Moments moments, Reader reader) {
        this.lists = lists;
        this.moments = moments;
        this.reader = reader;
    }

    /** One year's decision; {@code told} says who decided it and when. */
    record Line(String year, String decided, String computed, String reason, String told) {}

    List<Line> of(Observance observance) {
        EntryWords words = reader.words(EntryWords.class);
        return observance.decisions().stream()
                .map(d -> new Line(
                        String.valueOf(d.year()),
                        d.dates().isEmpty() ? words.notMarked(String.valueOf(d.year())) : words(d.spans()),
                        computed(observance, d.year()),
                        d.reason(),
                        words.told(
                                d.by(),
                                moments.date(d.at().atOffset(ZoneOffset.UTC).toLocalDate()))))
                .toList();
    }

    /** What the rule gives for this year, in words. */
    String computed(Observance observance, int year) {
        EntryWords words = reader.words(EntryWords.class);
        List<DateSpan> spans = observance.computed(year);
        return spans.isEmpty() ? words.ruleGivesNone() : words.ruleGives(words(spans));
    }

    private String words(List<DateSpan> spans) {
        return spans.stream().map(lists::words).collect(Collectors.joining(", "));
    }
}
