package org.kalends.events.observance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.rule.DateRule;
import org.kalends.layout.Reader;

/** Explains a date rule in the reader's language, for example 'the third Thursday of November'. */
@RequestScoped
class RuleWords {

    private final Reader reader;

    @Inject
    RuleWords(Reader reader) {
        this.reader = reader;
    }

    String of(DateRule rule) {
        return new RuleSentence(reader.words(DateRuleWords.class), reader.locale()).of(rule);
    }
}
