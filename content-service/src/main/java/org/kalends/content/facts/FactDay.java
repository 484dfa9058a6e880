package org.kalends.content.facts;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.kalends.layout.problem.Sentence;

/** A day as a form or a program writes it. */
final class FactDay {

    private FactDay() {}

    /**
     * @param field the field to blame
     * @throws UnreadableFacts when it is no date as 2026-07-30
     */
    static LocalDate read(String day, String field) {
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeException e) {
            throw new UnreadableFacts(
                    Sentence.of("unreadable-facts.date", "“{0}” is no date such as 2026-07-30.", day), field);
        }
    }
}
