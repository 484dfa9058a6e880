package org.kalends.events.observance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.rule.DateSpan;
import org.kalends.layout.Reader;

/** Draws the page of one observance: its facts, its next dates and what people decided about them. */
@RequestScoped
class ObservanceProfiles {

    private static final int NEXT_DATES = 5;

    private final ObservanceLists lists;
    private final DecisionLines decisions;
    private final ThemeSheets themes;
    private final RuleWords rules;
    private final KindWords kinds;
    private final Reader reader;

    @Inject
    ObservanceProfiles(
            ObservanceLists lists,
            DecisionLines decisions,
            ThemeSheets themes,
            RuleWords rules,
            KindWords kinds,
            Reader reader) {
        this.lists = lists;
        this.decisions = decisions;
        this.themes = themes;
        this.rules = rules;
        this.kinds = kinds;
        this.reader = reader;
    }

    /** A fact with its name; {@code href} is null where it is no link. */
    record Fact(String name, String value, String href) {}

    /**
     * A date to come.
     *
     * @param note that a person decided on it, and what the rule gives; null when the rule gave it
     * @param href where to plan it, for somebody who may
     */
    record Date(String text, String note, String href) {}

    record Profile(
            String key,
            String name,
            String rule,
            String written,
            String description,
            boolean plannable,
            boolean own,
            boolean hidden,
            Integer year,
            List<Fact> facts,
            List<Choice> topics,
            List<ThemeSheets.Line> themes,
            List<Date> dates,
            String noDates,
            List<DecisionLines.Line> decisions) {}

    Profile draw(Observance observance) {
        List<DateSpan> next = lists.next(observance, NEXT_DATES);
        ObservanceWords words = reader.words(ObservanceWords.class);
        boolean announced = observance.dateRule().isAnnounced();
        return new Profile(
                observance.key(),
                observance.name(reader.locale()),
                capital(rules.of(observance.dateRule())),
                observance.rule(),
                observance.description(reader.locale()).orElse(null),
                !next.isEmpty(),
                observance.isOwn(),
                observance.isHidden(),
                next.isEmpty() ? null : next.getFirst().first().getYear(),
                facts(observance, words),
                observance.topics().stream()
                        .map(t -> new Choice(t, t.replace('-', ' '), false))
                        .toList(),
                themes.lines(observance),
                next.stream().map(span -> date(observance, span)).toList(),
                announced ? words.toBeAnnounced() : words.noFurther(),
                decisions.of(observance));
    }

    private Date date(Observance observance, DateSpan span) {
        int year = span.first().getYear();
        String href = "/events/campaigns/plan?observance=" + observance.key() + "&year=" + year;
        String note = observance.decision(year).isPresent() ? decisions.computed(observance, year) : null;
        return new Date(lists.words(span), note, href);
    }

    private List<Fact> facts(Observance observance, ObservanceWords words) {
        EntryWords entry = reader.words(EntryWords.class);
        ObservanceDetails details = observance.details();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.kind(), kinds.of(details.kind()), null));
        add(facts, words.since(), details.since());
        add(facts, words.proclaimedBy(), details.proclaimedBy());
        add(facts, words.resolution(), details.resolution());
        add(facts, words.countries(), joined(details.countries()));
        String url = details.officialUrl();
        if (url != null && url.startsWith("http")) {
            facts.add(new Fact(words.officialPage(), url.replaceFirst("^https?://(www\\.)?", ""), url));
        }
        add(facts, entry.confidence(), details.confidence() == null ? null : entry.confidenceOf(details.confidence()));
        add(facts, entry.sources(), joined(details.sources()));
        add(facts, entry.otherNames(), otherNames(observance));
        return facts;
    }

    private String otherNames(Observance observance) {
        String shown = observance.name(reader.locale());
        return observance.names().entrySet().stream()
                .filter(name -> !name.getValue().equals(shown))
                .sorted(Map.Entry.comparingByKey())
                .map(name -> name.getValue() + " (" + name.getKey() + ")")
                .collect(Collectors.collectingAndThen(Collectors.joining("; "), all -> all.isEmpty() ? null : all));
    }

    private static String joined(List<String> items) {
        return items.isEmpty() ? null : String.join(", ", items);
    }

    private static void add(List<Fact> facts, String name, Object value) {
        if (value != null) {
            facts.add(new Fact(name, value.toString(), null));
        }
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(reader.locale()) + words.substring(1);
    }
}
