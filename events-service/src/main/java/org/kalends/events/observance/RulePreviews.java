package org.kalends.events.observance;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.rule.DateRule;
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.events.observance.rule.UnreadableRule;
import org.kalends.layout.Reader;

/** Says what a date rule that is being written means, and which dates it gives next. */
@RequestScoped
class RulePreviews {

    private static final int NEXT_DATES = 5;

    private final RuleWords rules;
    private final ObservanceLists lists;
    private final Reader reader;

    @Inject
    RulePreviews(RuleWords rules, ObservanceLists lists, Reader reader) {
        this.rules = rules;
        this.lists = lists;
        this.reader = reader;
    }

    /**
     * What a rule means.
     *
     * @param words the rule explained; empty when it cannot be read
     * @param note what is to be known about its dates when there are none; null when there are
     */
    record Preview(String words, List<String> dates, String note) {}

    Preview draw(String rule, String since) {
        EntryWords words = reader.words(EntryWords.class);
        if (rule == null || rule.isBlank()) {
            return new Preview("", List.of(), words.ruleEmpty());
        }
        try {
            DateRule parsed = DateRule.parse(rule.strip());
            List<String> dates = next(rule, since).stream().map(lists::words).toList();
            String none = parsed.isAnnounced() ? words.datesAnnounced() : words.datesNone();
            return new Preview(rules.of(parsed), dates, dates.isEmpty() ? none : null);
        } catch (UnreadableRule unreadable) {
            return new Preview("", List.of(), unreadable.detail(reader.locale()));
        }
    }

    private List<DateSpan> next(String rule, String since) {
        String year = since != null && ObservanceChecks.isYear(since.strip()) ? since : "";
        Particulars stated = Particulars.of(Map.of("rule", rule, "since", year));
        return lists.next(new Observance("stated", stated), NEXT_DATES);
    }
}
